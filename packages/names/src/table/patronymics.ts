/** Endings of East Slavic and Turkic patronymics in Latin and Cyrillic, with the letters they follow. */
export const patronymicEnding =
  /(?:[a-z]{2}(?:ovich|evich|ovych|evych|ovitch|evitch|ovic|owicz|yevich|ovna|evna|yevna|ivna|ichna|inichna|oglu|ogly|ugli|kyzy|qizi|kizi)|[а-я]{2}(?:ович|евич|йович|овна|евна|івна|ична|инична|оглы|оглу|улы|уулу|кызы|кизи|қизи))$/u;

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
