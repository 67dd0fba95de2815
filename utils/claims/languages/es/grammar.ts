// What of Spanish cannot be a list.

import type { Grammar } from '../../pack/words/grammar.ts';
import { plainReports } from '../plain-reports.ts';

/** Words of every sentence that is spoken, and of few titles. */
const heard = new Set(
  `es son está están hay he ha han hemos no me nos se fue era será va van vamos tenemos tiene yo`.split(' '),
);

export const grammar: Grammar = {
  // 1.234,56; whole numbers with two commas or more, and decimals behind a point, are written as other countries do.
  digits:
    /\p{Nd}{1,3}(?:,\p{Nd}{3}){2,6}(?!\p{Nd}|,\p{Nd})|\p{Nd}{1,3}(?:[\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:,\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}{3}(?!\p{Nd}))*(?:,\p{Nd}+)?/uy,
  decimal: ',',
  grouping: '.',
  spaced: true,
  // "mil doscientos", "treinta y cinco"
  addsTo(before, value) {
    if (before >= 0 && before % 1000 === 0 && value >= 100 && value < 1000) return before + value;
    return undefined;
  },
  singularOf: ({ low }) =>
    low.length > 3 &&
    /[^s]s$/.test(low) &&
    !/^(?:más|menos|entre|después|antes|además|jamás|quizás|tras|pues|unos|unas|estos|estas|esos|esas|sus|nuestros|ellos|ellas|tres|seis|dos|es)$/.test(
      low,
    )
      ? low.slice(0, -1)
      : undefined,
  pluralsOf: (singular) => [/[aeiouáéó]$/.test(singular) ? `${singular}s` : `${singular}es`],
  // A capital first and no verb that is heard everywhere: the title of a work.
  isTitle(words) {
    const long = words.match(/[\p{L}’']+/gu) ?? [];
    return (
      /^\P{L}*\p{Lu}/u.test(words) &&
      long.length < 7 &&
      !/[.,;:!?…]/.test(words) &&
      !long.some((word) => heard.has(word.toLowerCase()))
    );
  },
  reportsIn: plainReports({
    verbs: `dijo dice afirmó afirma señaló señala aseguró asegura explicó explica indicó indica añadió añade agregó agrega
      anunció anuncia declaró declara manifestó manifiesta sostuvo sostiene apuntó apunta subrayó subraya destacó destaca
      advirtió advierte denunció denuncia insistió insiste recordó recuerda reconoció reconoce admitió admite criticó critica
      lamentó lamenta respondió responde contestó escribió escribe confirmó confirma precisó precisa expresó expresa
      comentó comenta concluyó concluye reiteró reitera pidió pide exigió exige prometió promete relató relata contó cuenta
      reveló revela detalló detalla aclaró aclara sentenció zanjó celebró celebra confesó confiesa lamentaba titula tituló rechazó remarcó recalcó pregunta preguntó ironizó espetó matizó matiza opinó opina considera consideró
      dijeron aseguraron afirmaron señalaron indicaron explicaron anunciaron informó informa informaron decía afirmaba queja quejó felicita felicitó`,
    participles: `dicho afirmado señalado asegurado explicado indicado añadido agregado anunciado declarado manifestado sostenido
      apuntado subrayado destacado advertido denunciado insistido recordado reconocido admitido criticado lamentado respondido
      contestado escrito confirmado precisado expresado comentado concluido reiterado pedido exigido prometido relatado
      contado revelado detallado aclarado informado`,
    auxiliaries: 'ha han había habían habría',
    that: 'que',
    by: 'según; de acuerdo con; a juicio de; para; en opinión de; en palabras de; conforme a',
    openers: 'pero y o así también además',
    pronouns: 'él ella ellos ellas yo nosotros',
    stops: `lunes martes miércoles jueves viernes sábado domingo ayer hoy en ante tras durante este esta sobre por desde hacia
      con al a para mientras anoche`,
    determiners: 'el la los las un una unos unas este esta estos estas su sus',
    close: 'se no lo le les me nos',
    of: 'de del',
  }),
};
