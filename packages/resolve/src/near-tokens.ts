import { NumberList } from './number-list.ts';
import { evenBounds } from './partner-lists.ts';
import { mix, sortedByKey } from './radix-sort.ts';
import { shareable, shareableData, sharedNumbers } from './shareable.ts';
import type { Team } from './team.ts';
import { TextList } from './text-list.ts';
import { type FoundLinks, linkKinds } from './token-links.ts';
import { editsOfTexts, textLength, type ValueTexts, valueTexts } from './value-texts.ts';

const oneEditLengthMin = 4;
/** One letter more, less or other in a word of three makes another name (Tim, Tom): a slip is held once or twice, the name far more often. */
const slipLength = 3;
const slipHoldersMax = 2;
const slipRatio = 0.05;
const twoEditsLengthMin = 6;
const bucketMax = 400;

/** Tokens in buckets of those that share a text with letters left out. */
export interface TokenBuckets {
  readonly texts: ValueTexts;
  /** Tokens of all buckets one after another, rising in each. */
  readonly members: Uint32Array;
  /** Places of token a: held[a] .. held[a + 1] - 1; by place where its bucket begins in `members`. */
  readonly held: Float64Array;
  readonly first: Uint32Array;
}

/** Tokens in buckets, and what an edit means between two of them. */
export interface NearTokens extends TokenBuckets {
  /** 1 where a token is a number: numbers are never near each other. */
  readonly numeric: Uint8Array;
  readonly frequency: Uint32Array;
  /** Two tokens that are both at least so frequent are two names, unless one is `ratio` times rarer than the other. */
  readonly established: { readonly least: number; readonly ratio: number };
  /** Tokens of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly bounds: Uint32Array;
}

const [oneEdit, twoEdits] = [linkKinds.indexOf('one_edit'), linkKinds.indexOf('two_edits')];

/** Finds the tokens of a part that are one or two edits from a token before them. */
export function nearTokensOfPart(input: NearTokens): (part: number) => FoundLinks {
  const { texts, numeric, frequency, established, members, held, first, bounds } = input;
  const seen = new Int32Array(held.length - 1).fill(-1);
  const isTwoNames = twoNames(frequency, established.least, established.ratio);
  const kindOf = (a: number, b: number): number => {
    if (numeric[a] === 1 && numeric[b] === 1) return -1;
    const longer = Math.max(textLength(texts, a), textLength(texts, b));
    if (longer < oneEditLengthMin) return longer === slipLength && isSlip(a, b) ? oneEdit : -1;
    const edits = editsOfTexts(texts, a, b, longer >= twoEditsLengthMin ? 2 : 1);
    if (edits <= 1) return oneEdit;
    return edits === 2 && longer >= twoEditsLengthMin && !isTwoNames(a, b) ? twoEdits : -1;
  };
  const isSlip = (a: number, b: number): boolean => {
    const rarer = Math.min(frequency[a], frequency[b]);
    return (
      rarer <= slipHoldersMax &&
      rarer <= slipRatio * Math.max(frequency[a], frequency[b]) &&
      editsOfTexts(texts, a, b, 1) <= 1
    );
  };
  return (part) => {
    const [token, lower, kind] = [new NumberList(), new NumberList(), new NumberList()];
    for (let a = bounds[part]; a < bounds[part + 1]; a++) {
      for (let h = held[a]; h < held[a + 1]; h++) {
        for (let k = first[h]; members[k] < a; k++) {
          const b = members[k];
          if (seen[b] === a) continue;
          seen[b] = a;
          const found = kindOf(b, a);
          if (found < 0) continue;
          token.push(a);
          lower.push(b);
          kind.push(found);
        }
      }
    }
    return {
      token: shareable(token.values()),
      lower: shareable(lower.values()),
      kind: shareable(Uint8Array.from(kind.values())),
    };
  };
}

/** Are two tokens both so frequent that neither is a misspelling of the other? */
export function twoNames(frequency: Uint32Array, least: number, ratio: number): (a: number, b: number) => boolean {
  return (a, b) => {
    const rarer = Math.min(frequency[a], frequency[b]);
    return rarer >= least && rarer > ratio * Math.max(frequency[a], frequency[b]);
  };
}

/**
 * All pairs of tokens within one or two edits: they share a text with at most as many letters left out (symmetric
 * deletions, W. Garbe, SymSpell). Such texts are compared by hash, so a shared one is only a proposal. The other threads
 * begin at once; the function given helps them and waits.
 */
export function beginNearTokens(input: Omit<NearTokens, 'bounds'>, team: Team): () => FoundLinks[] {
  const { held, first } = input;
  const bounds = evenBounds(held, Math.max(placesPerPartMin, Math.ceil(first.length / partsMax)));
  return team.begin('near tokens', shareableData({ ...input, bounds }), bounds.length - 1);
}

/** Begins to put tokens into buckets on another thread; the function given waits for them, or makes them where none has begun. */
export function beginBuckets(tokens: Iterable<string>, team: Team): () => TokenBuckets {
  const texts = valueTexts(TextList.of(tokens));
  const made = team.begin('buckets', texts, 1);
  return () => ({ texts, ...made()[0] });
}

const placesPerPartMin = 50_000;
const partsMax = 64;

/** Puts tokens into buckets. */
export function bucketsOfTexts(texts: ValueTexts): () => Omit<TokenBuckets, 'texts'> {
  return () => bucketsOf(texts);
}

function bucketsOf(texts: ValueTexts): Omit<TokenBuckets, 'texts'> {
  const tokens = texts.start.length - 1;
  const { keys, items: members } = sortedByKey(...shortenedTexts(texts));
  const held = new Float64Array(new SharedArrayBuffer(8 * (tokens + 1)));
  const visitPlaces = (visit: (place: number, bucket: number) => void): void => {
    for (let from = 0; from < keys.length; ) {
      let to = from + 1;
      while (to < keys.length && keys[to] === keys[from]) to++;
      if (to - from <= bucketMax) for (let k = from + 1; k < to; k++) visit(k, from);
      from = to;
    }
  };
  visitPlaces((place) => {
    held[members[place] + 1]++;
  });
  for (let token = 0; token < tokens; token++) held[token + 1] += held[token];
  const first = sharedNumbers(held[tokens]);
  const fill = held.slice();
  visitPlaces((place, bucket) => {
    first[fill[members[place]]++] = bucket;
  });
  return { members: shareable(members), held, first };
}

/** Hashes of every token with none, one or two letters left out, and the tokens they are of. */
function shortenedTexts(texts: ValueTexts): [keys: Uint32Array, tokens: Uint32Array] {
  const { units, start } = texts;
  const tokens = start.length - 1;
  let total = 0;
  for (let token = 0; token < tokens; token++) total += shortenedCount(textLength(texts, token));
  const [keys, owners] = [new Uint32Array(total), new Uint32Array(total)];
  let used = 0;
  for (let token = 0; token < tokens; token++) {
    const length = textLength(texts, token);
    if (shortenedCount(length) === 0) continue;
    const two = length >= twoEditsLengthMin - 1;
    const from = used;
    keys[used++] = hashWithout(units, start[token], length, -1, -1);
    for (let x = 0; x < length; x++) {
      keys[used++] = hashWithout(units, start[token], length, x, -1);
      if (two) for (let y = x + 1; y < length; y++) keys[used++] = hashWithout(units, start[token], length, x, y);
    }
    owners.fill(token, from, used);
  }
  return [keys, owners];
}

/** Hash of a text without the letters at two places (-1: none). */
function hashWithout(units: Uint16Array, from: number, length: number, x: number, y: number): number {
  let h = 0;
  for (let k = 0; k < length; k++)
    if (k !== x && k !== y) h = (Math.imul(h ^ units[from + k], 0x01000193) + 0x9e37) | 0;
  return mix(h, 7);
}

function shortenedCount(length: number): number {
  if (length < 3 || length > 24) return 0;
  return 1 + length + (length >= twoEditsLengthMin - 1 ? (length * (length - 1)) / 2 : 0);
}
