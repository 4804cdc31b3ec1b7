import { editBudget } from './policy.ts';
import type { Token } from './token.ts';
import { bitCount, compareTokens } from './token-pair.ts';

/**
 * What rules most pairs of Latin names out, side by side in memory: the number of words and of spans, whether it may be Korean; for each
 * word id, letters, length, flags, groups; for each span letters, length, whether it may be Wade-Giles syllables or starts with an article.
 */
export type QuickName = Int32Array;

interface SpanShape {
  readonly token: Token;
  readonly syllables: readonly string[];
  readonly afterArticle: string;
}

/** The two names, whose words are fetched only in doubt. */
interface CorePair {
  readonly a: Named;
  readonly b: Named;
}

interface Named {
  readonly parts: readonly { readonly core: readonly Token[] }[];
}

const wordSize = 5;
const spanSize = 3;
const hasOtherStem = 2;
const hasPatronymic = 4;
const hasSlavicEnding = 8;
const firstLetterShift = 4;
const firstLetterBits = 1023 << firstLetterShift;
const spellingShift = 14;
const mayBeSyllables = 1;
const startsWithArticle = 2;
const headSize = 3;

interface QuickParts {
  readonly core: readonly Token[];
  readonly spans: readonly SpanShape[];
  readonly isKorean: boolean;
}

/** Packs the words of a name; null unless all are Latin and none holds a digit. */
export function packQuick({ core, spans, isKorean }: QuickParts): QuickName | null {
  if (core.some((token) => token.mask === 0 || token.hasDigit) || spans.some((span) => span.token.mask === 0))
    return null;
  const packed = new Int32Array(headSize + core.length * wordSize + spans.length * spanSize);
  packed[0] = core.length;
  packed[1] = spans.length;
  packed[2] = isKorean ? 1 : 0;
  let at = headSize;
  for (const token of core) {
    packed[at] = token.id;
    packed[at + 1] = token.mask;
    packed[at + 2] = token.codes.length;
    packed[at + 3] = flagsOf(token);
    packed[at + 4] = groupMask(token.groups);
    at += wordSize;
  }
  for (const span of spans) {
    packed[at] = span.token.mask;
    packed[at + 1] = span.token.codes.length;
    packed[at + 2] =
      (span.syllables.length > 0 ? mayBeSyllables : 0) | (span.afterArticle === '' ? 0 : startsWithArticle);
    at += spanSize;
  }
  return packed;
}

function flagsOf(token: Token): number {
  const stem = token.stemIsTajik || token.isFeminine ? hasOtherStem : 0;
  const father = token.isPatronymic ? hasPatronymic : 0;
  const slavic = token.isSlavic ? hasSlavicEnding : 0;
  const letter = (token.codes[0] & 1023) << firstLetterShift;
  return stem | father | slavic | letter | (spellingBits(token.spelling) << spellingShift);
}

/** A bit for each group, so that words without a bit in common share no group. */
function groupMask(groups: readonly number[]): number {
  let mask = 0;
  for (const group of groups) mask |= 1 << (Math.imul(group, 0x9e3779b1) >>> 27);
  return mask;
}

/** 17 bits, 0 where there is no key. */
function spellingBits(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return key === '' ? 0 : (hash & 0x1ffff) | 1;
}

/** As `equalWhereOpen`, on packed names: the words themselves are looked at only where their letters leave a doubt. */
export function quickEqualWhereOpen(a: QuickName, b: QuickName, names: CorePair, isPerson: boolean): number {
  if (isPerson && a[2] === 1 && b[2] === 1) return -1;
  if (mayJoinPacked(a, b) || mayJoinPacked(b, a)) return -1;
  const turned = a[0] > b[0];
  const short = turned ? b : a;
  const long = turned ? a : b;
  let isOpen = false;
  for (let i = 0; i < short[0] && !isOpen; i++) {
    isOpen = true;
    for (let j = 0; j < long[0] && isOpen; j++) {
      const x = headSize + i * wordSize;
      const y = headSize + j * wordSize;
      if (short[x] === long[y]) isOpen = false;
      else if (mayMeet(short, x, long, y, isPerson))
        isOpen = turned ? areApart(names, j, i, isPerson) : areApart(names, i, j, isPerson);
    }
  }
  return isOpen ? countEqualPacked(a, b, names) : -1;
}

function areApart({ a, b }: CorePair, i: number, j: number, isPerson: boolean): boolean {
  return compareTokens(a.parts[0].core[i], b.parts[0].core[j], isPerson).relation === 'conflict';
}

function mayMeet(a: QuickName, x: number, b: QuickName, y: number, isPerson: boolean): boolean {
  const n = a[x + 2];
  const m = b[y + 2];
  if (n === 1 || m === 1) return isPerson && ((a[x + 3] ^ b[y + 3]) & firstLetterBits) === 0;
  const longer = Math.max(n, m);
  const budget = editBudget(longer, isPerson);
  if (longer - Math.min(n, m) <= budget && bitCount(a[x + 1] ^ b[y + 1]) <= 2 * budget) return true;
  const spelling = a[x + 3] >>> spellingShift;
  if (isPerson && spelling !== 0 && spelling === b[y + 3] >>> spellingShift) return true;
  if ((a[x + 4] & b[y + 4]) !== 0) return true;
  return (
    (a[x + 3] & b[y + 3] & (hasPatronymic | hasSlavicEnding)) !== 0 || ((a[x + 3] | b[y + 3]) & hasOtherStem) !== 0
  );
}

function mayJoinPacked(words: QuickName, spans: QuickName): boolean {
  const first = headSize + spans[0] * wordSize;
  for (let s = 0; s < spans[1]; s++) {
    const y = first + s * spanSize;
    for (let i = 0; i < words[0]; i++) {
      const x = headSize + i * wordSize;
      const length = words[x + 2];
      const apart = length - spans[y + 1];
      if (length < 4 || apart > 3 || apart < -3) continue;
      if (spans[y + 2] !== 0 || (apart <= 1 && apart >= -1 && bitCount(words[x + 1] ^ spans[y]) <= 2)) return true;
    }
  }
  return false;
}

function countEqualPacked(a: QuickName, b: QuickName, names: CorePair): number {
  let equal = 0;
  let taken = 0;
  for (let i = 0; i < a[0]; i++) {
    const x = headSize + i * wordSize;
    for (let j = 0; j < b[0]; j++) {
      const y = headSize + j * wordSize;
      if ((taken & (1 << j)) !== 0 || a[x + 1] !== b[y + 1]) continue;
      if (a[x] !== b[y] && names.a.parts[0].core[i].text !== names.b.parts[0].core[j].text) continue;
      taken |= 1 << j;
      equal++;
      break;
    }
  }
  return equal;
}
