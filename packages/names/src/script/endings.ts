/**
 * Endings that many East Slavic names share, in Latin and in Cyrillic. Two different names agree in them by habit, so a name is also
 * compared without its ending. Each line: a class, its Latin forms, its Cyrillic forms.
 */
const classes: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:[oei]|ye|ie|yo|io)[vw](?:ich|ych|itch|yc|ic|icz|itsh)$/, /(?:[оеёіи]|йо)в[иі]ч$/u],
  [/(?:[oei]|ye|ie|yo|io)v(?:na|ny)$/, /(?:[оеёіи]|йо)вна$/u],
  [/(?:i|yi|y)(?:nich|ch)na$/, /(?:и|і|ї|ь)(?:нич|ч)на$/u],
  [/u?l{1,2}[ao]h?(?:y?ev|zoda)a?$/, /у?л{1,2}[оа](?:ев|зода)а?$/u],
  [/[iu]d{1,2}[iy]n(?:ov|zoda)a?$/, /[иу]д{1,2}ин(?:ов|зода)а?$/u],
  [/(?:[oe]|ye|ie|yo|io|iyo)(?:v|w|ff|f)a?$/, /[оеёьйєэ]+ва?$/u],
  [/(?:i|y)na?$/, /(?:и|ы|і|ї)на?$/u],
  [/(?:s|ts|c)k(?:y|iy|ii|i|yi|yy|ij|aya|aia|aja|a|oy|oi|oj)$/, /(?:с|ц)к(?:ий|ая|ой|ій|а|ый|і|ие)$/u],
  [/enko$/, /[еє]нко$/u],
  [/(?:ch|sch|sh|n|y|i)uk$/, /(?:ч|щ|ш|н)?[ую]к$/u],
  [/(?:y|i|j)an(?:ts)?$/, /(?:ян|янц)$/u],
  [/shvili$/, /швили$/u],
  [/dze$/, /дзе$/u],
  [/e[iy]?v?(?:ich|itch)$/, /евич$/u],
];

/** The number of the shared ending of a Latin and a Cyrillic name, with both stems; null where none is shared or a stem is too short. */
export function withoutSharedEnding(latin: string, cyrillic: string): { latin: string; cyrillic: string } | null {
  for (const [latinEnding, cyrillicEnding] of classes) {
    const stem = latin.replace(latinEnding, '');
    if (stem === latin) continue;
    const other = cyrillic.replace(cyrillicEnding, '');
    if (other === cyrillic) continue;
    return stem.length >= 2 && other.length >= 2 ? { latin: stem, cyrillic: other } : null;
  }
  return null;
}
