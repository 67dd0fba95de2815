// Who is who in Spanish: what makes a source a person, a body or a paper. Who says what is read by plain-reports.ts.

import type { AttributionWords } from '../../pack/words/attribution-words.ts';

export const attribution: AttributionWords = {
  verbs: [{ complements: 'quote clause', forms: 'dijo dijo dijo dijo; afirmó afirmó afirmó afirmó' }],
  determiners: 'el la los las un una unos unas del este esta estos estas',
  definite: 'el la los las',
  possessives: 'su sus',
  subjects: 'él ella ellos ellas yo nosotros',
  masculine: 'él',
  feminine: 'ella',
  plural: 'ellos ellas',
  be: 'es son era eran está están',
  auxiliaries: 'ha han había habían',
  negations: 'no',
  and: 'y o',
  but: 'pero',
  prepositions: 'a al de del en por para con sobre según desde',
  nounPrepositions: 'de del',
  of: 'de del',
  as: 'como',
  that: 'que',
  relatives: 'quien cuyo cuya',
  questions: 'quién cuándo cómo dónde',
  times: 'lunes martes miércoles jueves viernes sábado domingo ayer',
  titles: `sr sr. sra sra. señor señora don doña dr dr. dra dra. presidente presidenta ministro ministra alcalde alcaldesa
    director directora general fiscal diputado diputada senador senadora canciller papa gobernador gobernadora
    secretario secretaria consejero consejera`,
  roles: `portavoz presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa abogado abogada juez
    jueza fiscal diputado diputada senador senadora responsable secretario secretaria profesor profesora investigador
    investigadora médico médica testigo vecino vecina entrenador entrenadora capitán jugador jugadora economista experto
    experta analista autor autora candidato candidata activista dirigente líder vocero vocera gobernador gobernadora`,
  officials: `portavoz ministro ministra alcalde alcaldesa policía autoridades fiscalía bomberos gobierno ayuntamiento tribunal
    investigadores agentes fiscal guardia`,
  organisations: `partido sindicato grupo empresa sociedad banco asociación fundación instituto universidad ministerio gobierno
    comisión parlamento congreso senado consejo ayuntamiento región ciudad policía ejército hospital museo club federación
    liga unión organización agencia compañía`,
  publicBodies: 'ministerio gobierno policía ayuntamiento tribunal fiscalía comisión consejo',
  documents: 'informe estudio comunicado encuesta sondeo carta documento ley texto artículo nota balance datos cifras',
  media: 'diario periódico revista cadena radio televisión prensa semanario medios',
  givenNames: `juan josé luis carlos maría ana clara pablo pedro antonio manuel francisco javier miguel ángel jesús david daniel jorge alberto fernando rafael sergio andrés alejandro diego ramón enrique víctor roberto ricardo eduardo mario marta laura carmen isabel cristina patricia elena lucía sofía paula rosa teresa beatriz julia silvia mónica raquel pilar dolores josefa gloria irene alicia inés gabriel nicolás martín felipe gustavo héctor hugo iván jaime joaquín julio lorenzo marcos mateo óscar raúl rubén salvador santiago tomás vicente`,
  outletNouns: 'diario periódico revista cadena radio semanario',
};
