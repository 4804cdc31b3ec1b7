import anyAscii from 'any-ascii';
import { pinyinOfWadeGiles } from '../table/wade-giles.ts';

const syllable =
  /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ve|ue|er|a|o|e|i|u|v)$/;
/** Initials that the spellings of one syllable exchange, as one letter. */
const initialClasses: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  h: 'k',
  j: 'c',
  q: 'c',
  x: 'c',
  zh: 'c',
  ch: 'c',
  sh: 'c',
  z: 'c',
  c: 'c',
  s: 'c',
  r: 'l',
  l: 'l',
  n: 'n',
  m: 'm',
  f: 'f',
  w: 'f',
  y: '',
  '': '',
};

/** Every way to cut a Latin word into as many pinyin syllables as asked, at most eight ways; none where it is no pinyin. */
export function pinyinCuts(word: string, count: number): string[][] {
  const cuts: string[][] = [];
  const walk = (from: number, taken: readonly string[]): void => {
    if (cuts.length >= 8) return;
    if (taken.length === count) {
      if (from === word.length) cuts.push([...taken]);
      return;
    }
    for (let to = Math.min(word.length, from + 6); to > from; to--) {
      const piece = word.slice(from, to);
      if (syllable.test(piece)) walk(to, [...taken, piece]);
    }
  };
  if (count > 0 && count <= 6 && word.length <= 6 * count) walk(0, []);
  return cuts;
}

/** The pinyin of Han characters, one syllable a character, the commonest reading. */
export function pinyinOf(han: string): string[] {
  return [...han].map((sign) =>
    anyAscii(sign)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}

/**
 * Does a Latin word that reads as pinyin name other characters: cut into as many syllables as there are characters, in every way one syllable
 * agrees with its character neither in its initial nor in its final? False where the word is no pinyin of this length.
 */
export function isOtherPinyin(latin: string, han: string): boolean {
  const read = pinyinOf(han);
  const cuts = pinyinCuts(latin, read.length);
  return cuts.length > 0 && cuts.every((cut) => cut.some((piece, i) => !syllablesMayAgree(piece, read[i])));
}

/**
 * In how many syllables a Latin word that reads as pinyin or Wade-Giles differs from the reading of Han characters, at least; 0 where it is
 * neither (another language's reading, or another length).
 */
export function syllablesApart(latin: string, han: string): number {
  const read = pinyinOf(han);
  let least = Number.POSITIVE_INFINITY;
  for (const cut of pinyinCuts(latin, read.length)) {
    const apart = cut.filter((piece, i) => piece !== read[i] && !pinyinOfWadeGiles(piece).includes(read[i])).length;
    least = Math.min(least, apart);
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}

const frontFinals = new Set(['i', 'ia', 'ie', 'iao', 'iu', 'ian', 'in', 'iang', 'ing', 'iong']);
const finalsAfter: Readonly<Record<string, string>> = {
  f: 'a o ei ou an en ang eng u',
  w: 'a o ai ei an en ang eng u',
  y: 'a o e i ao ou an in ang ing ong u ue uan un',
};

/** Is a syllable one that standard Chinese has (Hanyu Pinyin, GB/T 16159)? The pattern alone also passes siu, kin and ho of the south. */
function isStandard(piece: string): boolean {
  const match = syllable.exec(piece);
  if (!match) return false;
  const [, initial, final] = match;
  const listed = finalsAfter[initial];
  if (listed !== undefined) return listed.split(' ').includes(final);
  const isFront = frontFinals.has(final);
  if (initial === 'j' || initial === 'q' || initial === 'x') return isFront || ['u', 'ue', 'uan', 'un'].includes(final);
  if (final === 'o') return initial === 'b' || initial === 'p' || initial === 'm' || initial === '';
  if (/^(?:[gkh]|)$/.test(initial)) return !isFront;
  return /^(?:zh|ch|sh|[rzcs])$/.test(initial) ? final === 'i' || !isFront : true;
}

/**
 * Does a Latin word of standard syllables name other characters: one of them read as written and another not, or a single one that begins with
 * another sound? n for ng and z for zh are slips of southern speech; what reads as Cantonese is asked for before.
 */
export function isOtherMandarin(latin: string, han: string): boolean {
  const read = pinyinOf(han);
  const cuts = pinyinCuts(latin, read.length).filter((cut) => cut.every(isStandard));
  const agrees = (piece: string, at: number) =>
    piece === read[at] || pinyinOfWadeGiles(piece).includes(read[at]) || !areOtherSyllables(piece, read[at]);
  if (cuts.length === 0 || cuts.some((cut) => cut.every(agrees))) return false;
  if (read.length === 1)
    return syllable.exec(latin)?.[1].replace('h', '') !== syllable.exec(read[0])?.[1].replace('h', '');
  return cuts.some((cut) => cut.some((piece, at) => piece === read[at]));
}

/** Two Latin words that both read as pinyin of two syllables or more, in one number of syllables, and differ in a whole syllable. */
export function differInSyllable(a: string, b: string): boolean {
  for (let count = 2; count <= 3; count++) {
    const [left, right] = [pinyinCuts(a, count), pinyinCuts(b, count)];
    if (left.length === 0 || right.length === 0) continue;
    return left.every((one) => right.every((other) => one.some((piece, i) => !syllablesMayAgree(piece, other[i]))));
  }
  return false;
}

/** Does every word read as one to three pinyin syllables, one of them as a single one? */
export function isPinyinName(words: readonly string[]): boolean {
  return (
    words.some((word) => syllable.test(word)) &&
    words.every((word) => syllable.test(word) || pinyinCuts(word, 2).length > 0 || pinyinCuts(word, 3).length > 0)
  );
}

/** Two single pinyin syllables that are not one in another spelling: n for ng, z for zh and their like are slips of southern speech. */
export function areOtherSyllables(a: string, b: string): boolean {
  const [one, other] = [syllable.exec(a), syllable.exec(b)];
  if (!one || !other || a.length < 2 || b.length < 2) return false;
  return (
    one[1].replace('h', '') !== other[1].replace('h', '') || one[2].replace('ng', 'n') !== other[2].replace('ng', 'n')
  );
}

function syllablesMayAgree(a: string, b: string): boolean {
  const [one, other] = [syllable.exec(a), syllable.exec(b)];
  if (!one || !other) return true;
  return initialClasses[one[1]] === initialClasses[other[1]] || one[2] === other[2];
}
