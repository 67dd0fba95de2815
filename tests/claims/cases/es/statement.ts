// Reported speech in Spanish: simple orders.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  one('El ministro afirmó que el dique aguantaba.', 'que el dique aguantaba', 'El ministro'),
  one('Según la policía, tres personas fueron detenidas.', 'tres personas fueron detenidas', 'la policía'),
  one(
    'De acuerdo con un informe del instituto, una de cada cinco casas está vacía.',
    'una de cada cinco casas está vacía',
    'un informe del instituto',
  ),
  one('La directora asegura que las obras terminarán en mayo.', 'que las obras terminarán en mayo', 'La directora'),
  one(
    'Preguntado por la radio, el gobernador consideró que el riesgo era bajo.',
    'que el riesgo era bajo',
    'el gobernador',
  ),
  one('A juicio de la oposición, el proyecto es inútil.', 'el proyecto es inútil', 'la oposición'),
  one('La compañía anunció que suprimirá doscientos puestos.', 'que suprimirá doscientos puestos', 'La compañía'),
  one('El alcalde, Luis Bonet, reconoció que faltaban medios.', 'que faltaban medios', 'El alcalde'),
  one(
    'La empresa precisa en un comunicado que la planta seguirá abierta.',
    'que la planta seguirá abierta',
    'La empresa',
  ),
  one('Los bomberos indicaron que la carretera estaba cortada.', 'que la carretera estaba cortada', 'Los bomberos'),
  one('El presidente prometió que cada familia tendrá una casa.', 'que cada familia tendrá una casa', 'El presidente'),
  one('Según Ana Llorente, investigadora del instituto, las cifras engañan.', 'las cifras engañan', 'Ana Llorente'),
  one('La fábrica es segura, aseguró el director.', 'La fábrica es segura', 'el director'),
  one('El informe subraya que los controles eran escasos.', 'que los controles eran escasos', 'El informe'),
  one('El ayuntamiento recuerda que el baño está prohibido.', 'que el baño está prohibido', 'El ayuntamiento'),
  many(
    'Las obras, según el alcalde, terminarán en junio.',
    ['Las obras', 'el alcalde'],
    ['terminarán en junio', 'el alcalde'],
  ),
];

export const nothing: string[] = [
  'Los bomberos llegaron al mediodía.',
  'El juez dijo no entender nada.',
  'El fiscal confirmó la apertura de una investigación.',
  'La carretera está cortada desde el lunes.',
  'El puente que cerró la ciudad se abrirá.',
];
