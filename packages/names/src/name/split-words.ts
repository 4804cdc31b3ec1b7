import { foldText, stripInvisible } from '../value/fold.ts';

/** A word as compared (folded) and as written (for romanisation, which needs letters that folding drops). */
export interface Word {
  readonly text: string;
  readonly written: string;
}

const apostrophes = /['’‘ʼʻ`´ʹʽ′]/g;
const wordShape = /[\p{L}\p{M}\p{N}]+/gu;
const born = /\((?:born|né|née|nee|b\.|d\.|died)[^)]*\)/giu;
const alternativeMark =
  /\s+(?:a\.?k\.?a\.?|alias|f\.?k\.?a\.?|n\.?k\.?a\.?)[\s:]+|\s*[;|]\s*|(?<=[\p{L}\p{M}]{3})\s*\/\s*(?=[\p{L}\p{M}]{3})/iu;
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  j: 'ј',
  s: 'ѕ',
};
const backLookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikes).map(([latin, other]) => [other, latin]),
);

/** The names that one cell holds: `X aka Y`, `X / Y`, `X; Y`, at most four; what stands in brackets after "born" is left out. */
export function alternatives(text: string): string[] {
  const parts = text
    .replace(born, ' ')
    .split(alternativeMark)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  return parts.length === 0 ? [text] : parts.slice(0, 4);
}

/** `Family, Given` in the order Given Family, where one comma stands and something on both sides. */
export function uncomma(text: string): string {
  const parts = text.split(/[,،]/);
  if (parts.length !== 2 || parts.some((part) => !/\p{L}/u.test(part))) return text.replace(/[,،]/g, ' ');
  return `${parts[1]} ${parts[0]}`;
}

/** The words of a name: apostrophes closed up, every other sign a boundary, Latin look-alikes inside Cyrillic words mended. */
export function splitWords(text: string): Word[] {
  const written = stripInvisible(text.normalize('NFKC')).replace(apostrophes, '').toLowerCase();
  const words: Word[] = [];
  for (const [raw] of written.matchAll(wordShape)) {
    const mended = mend(raw);
    const folded = foldText(mended);
    if (folded !== '') words.push({ text: folded, written: mended });
  }
  return words;
}

/** One script a word: the letters of the rarer of Latin and Cyrillic are replaced when all of them have a look-alike. */
function mend(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  if (latin === 0) return word;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic === 0) return word;
  const table = cyrillic >= latin ? lookAlikes : backLookAlikes;
  return [...word].map((letter) => table[letter] ?? letter).join('');
}
