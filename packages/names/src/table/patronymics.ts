/** Endings of East Slavic and Turkic patronymics in Latin and Cyrillic, with the letters they follow. */
export const patronymicEnding =
  /(?:\p{L}{2}[vw][iy](?:ch|tch|tsch|c|ci|cz|cs|ts|tsh|tj|tsj|tx)|\p{L}{2}[vw]n[ay]|\p{L}{2}i(?:ch|tch|tsch|c|cz)na|(?:il|yl)[yj]?i(?:ch|tch|tsch|c|cz)|kuzmich|fomich|lukich|\p{L}{2}(?:oglu|ogly|ugli|kyzy|qizi|kizi)|\p{L}{2}[вў][иі][чћ]|\p{L}{2}[вў]на|\p{L}{2}ична|(?:ільїч|ильич)|кузьмич|фомич|лукич|\p{L}{2}(?:оглы|оглу|улы|уулу|кызы|кизи|қизи))$/u;

/** Endings by which a Latin word is taken for an East Slavic surname. */
export const slavicSurnameEnding =
  /(?:[oe](?:v|w|ff|f)a?|[iy]na?|[sc]k(?:y|i|ii|iy|ij|yj|yy|yi|aya|aja|aia|a)|[dn](?:yj|yy|yi|ii|ij|aya|aja)|enko|t?s?c?h?uk)$/;

/**
 * Endings that turn a Persian or Turkic stem into a surname or patronymic, Tajik and Russian, folded Latin. A person may carry the
 * Russian form in one file and the Tajik one in the next (Rahmonov, Rahmonzoda; law of Tajikistan of 2016 on civil status).
 */
export const stemEnding =
  /^(.{3,}?)(zoda|zade|zadeh|zada|zadah|pur|pour|ovich|evich|ovna|evna|ova|eva|ov|ev|off|eff|iyon|ion|iyan|ian|i)$/;
export const tajikEndings: ReadonlySet<string> = new Set([
  'zoda',
  'zade',
  'zadeh',
  'zada',
  'zadah',
  'pur',
  'pour',
  'iyon',
]);
