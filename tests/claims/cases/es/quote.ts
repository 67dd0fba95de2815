// Whose words they are in Spanish: simple orders.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  one(
    '«Hemos intentado todo», dijo la alcaldesa de Lorna, Clara Vidal.',
    '«Hemos intentado todo»',
    'la alcaldesa de Lorna',
  ),
  one(
    '«El puente seguirá cerrado hasta nuevo aviso», señaló el ayuntamiento el martes.',
    '«El puente seguirá cerrado hasta nuevo aviso»',
    'el ayuntamiento',
  ),
  one('“Hay que actuar rápido”, dijo ella.', '“Hay que actuar rápido”', 'ella'),
  many(
    '“El río”, explicó Juan Soler, “se desborda cada primavera desde hace años”.',
    ['“El río”', 'Juan Soler'],
    ['“se desborda cada primavera desde hace años”', 'Juan Soler'],
  ),
  one(
    'El sindicato denunció “una decisión tomada sin ningún diálogo”.',
    '“una decisión tomada sin ningún diálogo”',
    'El sindicato',
  ),
  one(
    'Juan Soler advirtió: “Sin lluvia, la cosecha está perdida”.',
    '“Sin lluvia, la cosecha está perdida”',
    'Juan Soler',
  ),
  one('“No vamos a ceder”, ha dicho ante los obreros.', '“No vamos a ceder”', null),
  one(
    '“Es una vergüenza para nuestra ciudad”, lamenta Pablo Rey, un vecino.',
    '“Es una vergüenza para nuestra ciudad”',
    'Pablo Rey',
  ),
  one(
    '“Pasamos mucho miedo esta noche”, cuenta una vecina del barrio.',
    '“Pasamos mucho miedo esta noche”',
    'una vecina del barrio',
  ),
  one('“El caso está cerrado”, zanjó la ministra.', '“El caso está cerrado”', 'la ministra'),
  one(
    '“Seguimos esperando una respuesta del ayuntamiento”, critica la asociación.',
    '“Seguimos esperando una respuesta del ayuntamiento”',
    'la asociación',
  ),
  one(
    '“Estamos listos para negociar”, escribió el sindicato en su web.',
    '“Estamos listos para negociar”',
    'el sindicato',
  ),
  one('“No vi venir nada de esto”, confesó el guardia.', '“No vi venir nada de esto”', 'el guardia'),
  one(
    'El técnico celebró: “Por fin hemos ganado fuera de casa”.',
    '“Por fin hemos ganado fuera de casa”',
    'El técnico',
  ),
  one(
    'La ministra destacó “la gravedad de la situación en los hospitales”.',
    '“la gravedad de la situación en los hospitales”',
    'La ministra',
  ),
  one('El dueño del bar suspira: “Todo se lo llevó el mar”.', '“Todo se lo llevó el mar”', 'El dueño del bar'),
  one(
    '«No vamos a cerrar ninguna escuela», aseguró la consejera de Educación, Marta Solís.',
    '«No vamos a cerrar ninguna escuela»',
    'la consejera de Educación',
  ),
  one(
    'El portavoz de la policía declaró: «El conductor iba sobrio y no huyó».',
    '«El conductor iba sobrio y no huyó»',
    'El portavoz de la policía',
  ),
  one('«Nadie nos escucha», lamentó la madre de la víctima.', '«Nadie nos escucha»', 'la madre de la víctima'),
  one('El juez subrayó que la sentencia «es firme y no admite recurso».', '«es firme y no admite recurso»', 'El juez'),
];

export const nothing: string[] = [
  'La película “El camino del norte” se estrena el miércoles.',
  'Leyó “El viejo y el río” en dos días.',
];
