import { byCodeUnit, hash32 } from '@lookback/base';
import { isGenerationWord } from './name-order.ts';
import { NumberList } from './number-list.ts';
import { PairMap } from './pair-map.ts';
import { mix, sortByKey } from './radix-sort.ts';
import { editsOfTexts, textLength, valueTexts } from './value-texts.ts';

/** How two different tokens can be one name. */
export const linkKinds = ['nickname', 'alias', 'one_edit', 'two_edits', 'anagram', 'prefix', 'initial'] as const;
export type LinkKind = (typeof linkKinds)[number];
const kindFactor = [0.9, 0.9, 0.85, 0.65, 0.75, 0.7, 0.7] as const;
const initialBitsMax = 3;
const [initial, alias] = [linkKinds.indexOf('initial'), linkKinds.indexOf('alias')];

/** All name tokens of a file with their frequency, their weight, and which of them can be one name. */
export interface TokenTable {
  readonly tokens: readonly string[];
  /** Records that hold the token, as the model counts them. */
  readonly frequency: Uint32Array;
  /** Bits of an exact agreement: -log2(share of records). */
  readonly bits: Float64Array;
  /** Index of the link of two tokens, -1 where they are not one name. */
  readonly links: PairMap;
  readonly linkKind: Uint8Array;
  readonly linkBits: Float64Array;
  /** 1 where a link joins two names that stand on their own in the file: Marina and Karina, Anna and Hanna. */
  readonly linkNear: Uint8Array;
  /** For blocking: more frequent tokens that a rare token may be a misspelling of, and its learnt aliases. */
  readonly substitutes: readonly (readonly number[])[];
  /** For blocking: hashes of the nickname groups of each token that has any. */
  readonly groupHashes: ReadonlyMap<number, readonly number[]>;
}

export interface TokenTableInput {
  readonly tokens: readonly string[];
  readonly frequency: Uint32Array;
  readonly records: number;
  readonly nicknameHeads: (token: string) => readonly string[];
  readonly aliases: readonly (readonly [string, string])[];
}

/**
 * Builds the token table. A link's bits rest on the frequency of the whole neighbourhood of the token, so that a name
 * with many similar names weighs less; two-edit links between two established names are dropped.
 */
export function buildTokenTable(input: TokenTableInput): TokenTable {
  const { tokens, frequency, records } = input;
  const found = new LinkSet();
  addGroups(input, found);
  addTypos(input, found);
  addPrefixes(input, found);
  const { count } = found;
  const [left, right, linkKind] = [found.left.values(), found.right.values(), Uint8Array.from(found.kind.values())];
  const neighbourhood = Float64Array.from(frequency);
  for (let link = 0; link < count; link++) {
    if (linkKind[link] === initial || linkKind[link] === alias) continue;
    neighbourhood[left[link]] += frequency[right[link]];
    neighbourhood[right[link]] += frequency[left[link]];
  }
  const weigh = (held: number): number => onGrid(-Math.log2(Math.min(1, Math.max(held, 1) / records)));
  const linkBits = new Float64Array(count);
  const linkNear = new Uint8Array(count);
  const near = twoNearNames(input);
  for (let link = 0; link < count; link++) {
    const a = left[link];
    const b = right[link];
    const kind = linkKind[link];
    const bits = weigh(
      kind === alias
        ? Math.max(neighbourhood[a] + frequency[b], neighbourhood[b] + frequency[a])
        : Math.max(neighbourhood[a], neighbourhood[b]),
    );
    linkBits[link] = onGrid(kindFactor[kind] * (kind === initial ? Math.min(initialBitsMax, bits) : bits));
    linkNear[link] = nearKinds.has(linkKinds[kind]) && near(a, b, linkKinds[kind]) ? 1 : 0;
  }
  return {
    tokens,
    frequency,
    bits: Float64Array.from(frequency, weigh),
    links: found.index,
    linkKind,
    linkBits,
    linkNear,
    substitutes: substitutesOf(input, found),
    groupHashes: groupHashesOf(input),
  };
}

/** Rounds bits to multiples of 2^-10, so that sums do not depend on their order. */
function onGrid(bits: number): number {
  return Math.round(bits * 1024) / 1024;
}

/** Links by number: the two tokens, the lower first, and the kind. */
class LinkSet {
  readonly index = new PairMap();
  readonly left = new NumberList();
  readonly right = new NumberList();
  readonly kind = new NumberList();
  get count(): number {
    return this.left.length;
  }
  /** Adds a link; the first kind of a pair stays. */
  add(a: number, b: number, kind: LinkKind): void {
    if (a === b || !this.index.add(a, b, this.count)) return;
    this.left.push(Math.min(a, b));
    this.right.push(Math.max(a, b));
    this.kind.push(linkKinds.indexOf(kind));
  }
}

function addGroups({ tokens, nicknameHeads, aliases }: TokenTableInput, found: LinkSet): void {
  const index = new Map(tokens.map((token, i) => [token, i]));
  for (const [left, right] of aliases) {
    const a = index.get(left);
    const b = index.get(right);
    if (a !== undefined && b !== undefined) found.add(a, b, 'alias');
  }
  const groups = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    for (const head of nicknameHeads(token)) {
      const group = groups.get(head);
      if (group) group.push(i);
      else groups.set(head, [i]);
    }
  });
  for (const [head, members] of groups) {
    const own = index.get(head);
    if (own !== undefined && !members.includes(own)) members.push(own);
    for (const a of members) for (const b of members) if (a < b) found.add(a, b, 'nickname');
  }
}

const nearKinds: ReadonlySet<LinkKind> = new Set(['one_edit', 'two_edits', 'anagram', 'prefix', 'nickname']);

/**
 * Are two tokens both so frequent that neither is a misspelling of the other? `ratio`: what the rarer one must be of the
 * commoner one.
 */
function twoEstablishedNames(
  { frequency, records }: TokenTableInput,
  ratio: number,
): (a: number, b: number) => boolean {
  const least = Math.max(Math.min(5, Math.max(2, records / 250)), records / 2000);
  return (a, b) => {
    const rarer = Math.min(frequency[a], frequency[b]);
    return rarer >= least && rarer > ratio * Math.max(frequency[a], frequency[b]);
  };
}

/** Are two tokens names in their own right, by their frequency in the file or, if no known forms of one, as known names? */
function twoNearNames(input: TokenTableInput): (a: number, b: number, kind: LinkKind) => boolean {
  const { tokens, nicknameHeads } = input;
  const established = twoEstablishedNames(input, 0.015);
  const known = (token: number): boolean => nicknameHeads(tokens[token]).length > 0;
  return (a, b, kind) => established(a, b) || (kind !== 'nickname' && known(a) && known(b));
}

const oneEditLengthMin = 4;
const twoEditsLengthMin = 6;
const bucketMax = 400;

function addTypos(input: TokenTableInput, found: LinkSet): void {
  const { tokens } = input;
  const established = twoEstablishedNames(input, 0.1);
  const texts = valueTexts(tokens);
  const numeric = Uint8Array.from(tokens, (token) => (isNumber(token) ? 1 : 0));
  const recent = recentPairs();
  const visit = (a: number, b: number): void => {
    if (recent(a, b) || (numeric[a] === 1 && numeric[b] === 1)) return;
    const longer = Math.max(textLength(texts, a), textLength(texts, b));
    if (longer < oneEditLengthMin) return;
    const edits = editsOfTexts(texts, a, b, longer >= twoEditsLengthMin ? 2 : 1);
    if (edits <= 1) found.add(a, b, 'one_edit');
    else if (edits === 2 && longer >= twoEditsLengthMin && !established(a, b)) found.add(a, b, 'two_edits');
  };
  visitNeighbours(tokens, visit);
  const byLetters = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    if (token.length < 5 || isNumber(token)) return;
    const letters = [...token].sort().join('');
    const bucket = byLetters.get(letters);
    if (!bucket) byLetters.set(letters, [i]);
    else for (const other of bucket) if (!established(other, i)) found.add(other, i, 'anagram');
    if (bucket && bucket.length < bucketMax) bucket.push(i);
  });
}

const recentBits = 16;

/** Has this pair been seen lately? A pair that shares many texts comes many times; a few repeats cost little. */
function recentPairs(): (a: number, b: number) => boolean {
  const low = new Uint32Array(1 << recentBits);
  const high = new Uint32Array(1 << recentBits);
  return (a, b) => {
    const x = Math.min(a, b);
    const y = Math.max(a, b);
    const slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - recentBits);
    if (low[slot] === x && high[slot] === y) return true;
    low[slot] = x;
    high[slot] = y;
    return false;
  };
}

/**
 * Visits pairs of tokens that share a text with at most d letters left out, which includes all within d edits
 * (symmetric deletions, W. Garbe, SymSpell). Texts are compared by hash, so a visit is only a proposal.
 */
function visitNeighbours(tokens: readonly string[], visit: (a: number, b: number) => void): void {
  const keys = new NumberList();
  const owners = new NumberList();
  tokens.forEach((token, i) => {
    if (token.length < 3 || token.length > 24) return;
    const two = token.length >= twoEditsLengthMin - 1;
    const put = (x: number, y: number): void => {
      let h = 0;
      for (let k = 0; k < token.length; k++)
        if (k !== x && k !== y) h = (Math.imul(h ^ token.charCodeAt(k), 0x01000193) + 0x9e37) | 0;
      keys.push(mix(h, 7));
      owners.push(i);
    };
    put(-1, -1);
    for (let x = 0; x < token.length; x++) {
      put(x, -1);
      if (two) for (let y = x + 1; y < token.length; y++) put(x, y);
    }
  });
  const [key, owner] = sortByKey(keys.values(), owners.values());
  for (let from = 0; from < key.length; ) {
    let to = from + 1;
    while (to < key.length && key[to] === key[from]) to++;
    if (to - from <= bucketMax) {
      for (let i = from + 1; i < to; i++)
        for (let j = from; j < i; j++) if (owner[i] !== owner[j]) visit(owner[i], owner[j]);
    }
    from = to;
  }
}

function addPrefixes({ tokens }: TokenTableInput, found: LinkSet): void {
  const byPrefix = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    if ((token.length === 1 || token.length >= 3) && !isNumber(token)) {
      const same = byPrefix.get(token);
      if (same) same.push(i);
      else byPrefix.set(token, [i]);
    }
  });
  tokens.forEach((token, i) => {
    for (let length = 1; length < token.length; length++) {
      for (const shorter of byPrefix.get(token.slice(0, length)) ?? []) {
        if (isGenerationWord(tokens[shorter]) && isGenerationWord(token)) continue;
        found.add(shorter, i, length === 1 ? 'initial' : 'prefix');
      }
    }
  });
}

const noTokens: number[] = [];
const rareMax = 4;
const substitutesMax = 4;

function substitutesOf({ tokens, frequency }: TokenTableInput, links: LinkSet): readonly (readonly number[])[] {
  const typos: number[][] = new Array(tokens.length).fill(noTokens);
  const [left, right, kinds] = [links.left.values(), links.right.values(), links.kind.values()];
  for (let link = 0; link < links.count; link++) {
    const kind = linkKinds[kinds[link]];
    if (kind === 'initial' || kind === 'prefix' || kind === 'nickname') continue;
    const a = left[link];
    const b = right[link];
    const rare = frequency[a] < frequency[b] ? a : b;
    const common = rare === a ? b : a;
    if (kind !== 'alias' && (frequency[rare] > rareMax || frequency[common] <= frequency[rare])) continue;
    if (typos[rare] === noTokens) typos[rare] = [common];
    else typos[rare].push(common);
  }
  const commonest = (x: number, y: number): number => frequency[y] - frequency[x] || byCodeUnit(tokens[x], tokens[y]);
  return typos.map((likely) => (likely.length < 2 ? likely : likely.sort(commonest).slice(0, substitutesMax)));
}

function groupHashesOf({ tokens, nicknameHeads }: TokenTableInput): Map<number, number[]> {
  const hashes = new Map<number, number[]>();
  tokens.forEach((token, i) => {
    const heads = nicknameHeads(token);
    if (heads.length > 0)
      hashes.set(
        i,
        heads.map((head) => hash32(head, 22)),
      );
  });
  return hashes;
}

function isNumber(token: string): boolean {
  const c = token.charCodeAt(0);
  return c >= 48 && c <= 57;
}
