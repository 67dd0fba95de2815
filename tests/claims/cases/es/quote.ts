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
  one(
    '«Las obras empezarán el lunes», confirmó el teniente de alcalde, Hugo Prado.',
    '«Las obras empezarán el lunes»',
    'el teniente de alcalde',
  ),
  one(
    '“Oímos una explosión enorme”, recuerda Nadia Belmonte, camarera del bar de al lado.',
    '“Oímos una explosión enorme”',
    'Nadia Belmonte',
  ),
  one(
    '«Ningún paciente corrió peligro», afirma el hospital en un comunicado.',
    '«Ningún paciente corrió peligro»',
    'el hospital',
  ),
  one('El fiscal recordó: “La investigación acaba de empezar”.', '“La investigación acaba de empezar”', 'El fiscal'),
  one('“No me arrepiento de nada”, respondió el exministro.', '“No me arrepiento de nada”', 'el exministro'),
  one(
    '“Es la peor sequía en treinta años”, asegura Luis Fabra, agricultor.',
    '“Es la peor sequía en treinta años”',
    'Luis Fabra',
  ),
  one(
    'Según la directora, “los alumnos nunca estuvieron en peligro”.',
    '“los alumnos nunca estuvieron en peligro”',
    'la directora',
  ),
  one('“El tren no saldrá”, anunció la compañía el jueves por la mañana.', '“El tren no saldrá”', 'la compañía'),
  one(
    '“Llegaremos hasta el final”, prometió la abogada de las familias.',
    '“Llegaremos hasta el final”',
    'la abogada de las familias',
  ),
  one('El capitán reconoció: “Hoy no estuvimos a la altura”.', '“Hoy no estuvimos a la altura”', 'El capitán'),
  one('“Todo el mundo gritaba”, relata ella.', '“Todo el mundo gritaba”', 'ella'),
  one(
    '“El dique aguantará”, insistió el delegado del Gobierno, Alberto Rosell.',
    '“El dique aguantará”',
    'el delegado del Gobierno',
  ),
  one(
    '“Los precios seguirán subiendo”, advierte la economista Sara Lemos.',
    '“Los precios seguirán subiendo”',
    'la economista Sara Lemos',
  ),
  one('“Nos mintieron”, denuncia la plataforma de vecinos.', '“Nos mintieron”', 'la plataforma de vecinos'),
  one('Para la senadora, “esta ley llega diez años tarde”.', '“esta ley llega diez años tarde”', 'la senadora'),
  one('“No he dormido en toda la noche”, dice Karim, de 34 años.', '“No he dormido en toda la noche”', 'Karim'),
  one(
    '“El fuego está controlado”, informaron los bomberos por la noche.',
    '“El fuego está controlado”',
    'los bomberos',
  ),
  one('El entrenador añadió: “Nos quedan tres partidos”.', '“Nos quedan tres partidos”', 'El entrenador'),
  one(
    '“No es aceptable”, criticó la presidenta de la diputación.',
    '“No es aceptable”',
    'la presidenta de la diputación',
  ),
  one(
    '“Los equipos de rescate tardaron dos horas”, lamentó un testigo.',
    '“Los equipos de rescate tardaron dos horas”',
    'un testigo',
  ),
  one('“Hará falta tiempo”, admitió la ministra de Sanidad.', '“Hará falta tiempo”', 'la ministra de Sanidad'),
  one(
    'La investigadora explicó que “el glaciar retrocede diez metros al año”.',
    '“el glaciar retrocede diez metros al año”',
    'La investigadora',
  ),
  one('“Nadie vino a vernos”, se queja Odilia, jubilada.', '“Nadie vino a vernos”', 'Odilia'),
  one(
    '“No comentamos asuntos en curso”, señalaron fuentes de la fiscalía.',
    '“No comentamos asuntos en curso”',
    'fuentes de la fiscalía',
  ),
  one(
    '“Lo perdimos todo aquella noche”, se lamenta Irene Pujol, comerciante.',
    '“Lo perdimos todo aquella noche”',
    'Irene Pujol',
  ),
  one(
    '“Las cifras son buenas”, se felicitó la ministra de Economía.',
    '“Las cifras son buenas”',
    'la ministra de Economía',
  ),
];

export const nothing: string[] = [
  'La película “El camino del norte” se estrena el miércoles.',
  'Leyó “El viejo y el río” en dos días.',
  'La novela “El último puente” sale en mayo.',
  'Trabaja en el bar “La esquina”.',
];
