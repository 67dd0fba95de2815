// Correction lines: what a newsroom writes when it owns up to a change. A short literal list instead of a language pack:
// visits are compared where no pack is loaded, and a line that is missed is still listed by what it changed.

const openings = [
  // English
  /^(?:correction|corrections and clarifications|clarification|amendment|erratum|editor['’]?s['’]? note|update)\b\s{0,3}(?:[:.(–—-]|,? (?:on )?(?:\p{L}{1,20} \d|\d{1,2}\.? \p{L}))/iu,
  /^an? (?:earlier|previous|original) (?:version|edition) of th(?:is|e) (?:article|story|report|piece|headline)\b/iu,
  /\bth(?:is|e) (?:article|story|report|piece|headline) (?:was|has been) (?:amended|corrected|clarified|edited|updated)\b/iu,
  // German
  /^(?:korrektur|berichtigung|anmerkung der redaktion|richtigstellung)\b\s*[:.(–—-]/iu,
  /\bin einer früheren (?:version|fassung) (?:dieses|des) (?:artikels|textes|berichts)\b/iu,
  // French
  /^(?:rectificatif|erratum|correctif|précision|note de la rédaction)\b\s*[:.(–—-]/iu,
  /\bune version (?:précédente|antérieure) de cet article\b/iu,
  // Spanish
  /^(?:corrección|fe de errores|rectificación|aclaración|nota de la redacción)\s*[:.(–—-]/iu,
  /\buna versión anterior de est[ea] (?:artículo|noticia|texto)\b/iu,
  // Ukrainian
  /^(?:виправлення|уточнення|спростування|примітка редакції)\s*[:.(–—-]/iu,
];

/** Whether a sentence reads as a correction, clarification or editor's note on the article it stands in. */
export const isCorrection = (sentence: string): boolean => openings.some((opening) => opening.test(sentence.trim()));
