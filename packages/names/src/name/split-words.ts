import { generationOf, surelyTitle } from '../table/titles.ts';
import { foldText, stripInvisible } from '../value/fold.ts';
import { manifestReadings } from './manifest-name.ts';

/** A word as compared (folded) and as written (for romanisation, which needs letters that folding drops). */
export interface Word {
  readonly text: string;
  readonly written: string;
  /** One letter with a full stop after it. */
  readonly isDotted?: boolean;
}

const apostrophes = /['’‘ʼʻ`´ʹʽ′]/g;
/** Control characters that are no space. */
const controls = /(?!\s)\p{Cc}/gu;
const wordShape = /[\p{L}\p{M}\p{N}\u05f3]+/gu;
/** Uzbek o with a turned comma, which Russian and English write u. */
const uzbekO = /(o)[ʻ‘](?=\p{L})/giu;
/** Son, daughter, wife of, in India and Malaysia. */
const childMark = /(?<!\p{L})(?:[sdw]\/o|a\/[lp])(?!\p{L})\.?/giu;
/** A small b. or bt. between names with capitals is ibn or bint, where an initial would be a capital (ALA-LC romanisation, Arabic). */
const smallBin = /(?<=\p{Ll}) bt?\. (?=\p{Lu})/gu;
const gershayim = /(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu;
const geresh = /(?<=\p{Script=Hebrew})['’‘ʼ`´׳]/gu;
const alternativeMark =
  /\s+(?:a\.?k\.?a\.?|alias|f\.?k\.?a\.?|n\.?k\.?a\.?)[\s:]+|\s*[;|]\s*|(?<=[\p{L}\p{M}]{3})\s*\/\s*(?=[\p{L}\p{M}]{3})/iu;
/** What every mark of a second name or a remark holds. */
const mayHoldMore = /[;|/()]|\s(?:[afn]\.?k\.?a|alias)/i;
const otherNames = /^(?:a\.?k\.?a\.?|alias|also|f\.?k\.?a\.?)[\s:.]*/iu;
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

/**
 * The names that one cell holds: `X aka Y`, `X / Y`, `X; Y`, `X (a.k.a. Y, Z or W)`, at most six. What else stands in a person's brackets
 * (born ..., a maiden name, a remark) is left out; an organisation keeps it.
 */
export function alternatives(text: string, isPerson: boolean): string[] {
  if (!mayHoldMore.test(text)) return [text];
  const listed = isPerson && text.includes('/') ? manifestReadings(text) : null;
  if (listed !== null) return listed;
  const inside: string[] = [];
  const main = isPerson ? withoutBrackets(text, inside) : text;
  const parts = main.split(alternativeMark);
  for (const remark of inside)
    if (otherNames.test(remark)) parts.push(...remark.replace(otherNames, '').split(/[,;]|\bor\b/u));
  const names = parts.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
  return names.length === 0 ? [text] : names.slice(0, 6);
}

/** Innermost brackets first; an opening bracket without its fellow ends the name. */
function withoutBrackets(text: string, inside: string[]): string {
  let rest = text;
  for (let turn = 0; turn < 5 && /\([^()]*\)/.test(rest); turn++) {
    rest = rest.replace(/\(([^()]*)\)/g, (_, remark: string) => {
      inside.push(remark.trim());
      return ' ';
    });
  }
  const plain = rest.replace(/[()].*$/u, ' ');
  return /\p{L}/u.test(plain) ? plain : text;
}

/** `Family, Given` in the order Given Family, where one comma stands and a name on both sides: not `Paul Ostermann, Senior`. */
export function uncomma(whole: string): string {
  const text = whole.replace(childMark, ' ibn ').replace(smallBin, ' ibn ');
  const parts = text.split(/[,،]/);
  if (parts.length !== 2 || parts.some((part) => !/\p{L}/u.test(part)) || isAside(parts[1]))
    return text.replace(/[,،]/g, ' ');
  // Sr at the end of the given names is senior, before them señor
  return `${parts[1].replace(/(?<=\p{L}\S*\s)sr\.?\s*$/iu, 'snr')} ${parts[0]}`;
}

/** Nothing but titles and marks of generation. */
function isAside(text: string): boolean {
  return splitWords(text).every((word) => surelyTitle.has(word.text) || generationOf.has(word.text));
}

/** The words of a name: apostrophes closed up, every other sign a boundary, Latin look-alikes inside Cyrillic words mended. */
export function splitWords(text: string): Word[] {
  const written = stripInvisible(text.normalize('NFKC'))
    .replace(controls, '')
    .replace(uzbekO, (_, letter: string) => (letter === 'o' ? 'u' : 'U'))
    .replace(gershayim, '')
    .replace(geresh, '\u05f3')
    .replace(apostrophes, '')
    .toLowerCase();
  const words: Word[] = [];
  for (const { 0: raw, index } of written.matchAll(wordShape)) {
    const mended = mend(raw);
    const folded = foldText(mended).replace(/\u05f3/g, '');
    if (folded === '') continue;
    const isDotted = folded.length === 1 && written[index + raw.length] === '.';
    words.push(isDotted ? { text: folded, written: mended, isDotted } : { text: folded, written: mended });
  }
  return words;
}

/** One script a word: Latin letters inside a Cyrillic word, or the reverse, are replaced by the letters they look like. */
function mend(word: string): string {
  const latin = word.match(/[a-z]/g) ?? [];
  const cyrillic = latin.length === 0 ? [] : (word.match(/\p{Script=Cyrillic}/gu) ?? []);
  if (cyrillic.length === 0) return word;
  const toLatin = cyrillic.every((letter) => letter in backLookAlikes) && latin.length > cyrillic.length;
  const table = toLatin ? backLookAlikes : lookAlikes;
  return [...word].map((letter) => table[letter] ?? letter).join('');
}
