/** Bidirectional controls, zero-width characters, soft hyphen, byte order mark, Arabic tatweel, variation selectors. */
const invisible = /[\p{Cf}\u0640]|\p{Variation_Selector}/gu;
/** Accents of Latin, Greek, Cyrillic, Hebrew, Arabic; not the vowel signs of Indic scripts nor the voicing marks of kana. */
const markRanges = [
  '\u0300-\u036f',
  '\u0483-\u0487',
  '\u0591-\u05bd\u05bf-\u05c7',
  '\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed',
  '\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f',
];
const marks = new RegExp(`[${markRanges.join('')}]+`, 'g');
const spaces = /\s+/gu;
const plainAscii = /^[\x20-\x7e]*$/;

/** Latin letters that canonical decomposition leaves whole, as ICAO Doc 9303-3 section 6 A writes them (short forms). */
const latinWhole: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ŀ: 'l',
  ſ: 's',
};
const latinWholeLetters = new RegExp(`[${Object.keys(latinWhole).join('')}]`, 'g');

/**
 * Brings a text to one comparable form: NFKC, lower case, no combining marks, no bidirectional or zero-width characters,
 * Latin letters without their strokes, single spaces, no space at the ends. Letters keep their script (й becomes и, ё е).
 * Idempotent. The empty text stays empty.
 */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase().replace(spaces, ' ').trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .replace(latinWholeLetters, (letter) => latinWhole[letter] ?? letter)
    .normalize('NFC')
    .replace(spaces, ' ')
    .trim();
}

/** Strips bidirectional and zero-width characters, and nothing else. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Decimal digits of any script as ASCII digits; other characters as they are. */
export function asciiDigits(text: string): string {
  if (plainAscii.test(text)) return text;
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 48)));
}

function digitValue(codePoint: number): number {
  // every Unicode block of decimal digits is ten consecutive code points
  let zero = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && codePoint - zero < 9) zero--;
  return codePoint - zero;
}
