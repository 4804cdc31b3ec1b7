import { byCodeUnit, hash32 } from '@lookback/base';
import { editsWithin } from './edit-distance.ts';
import { NumberList } from './number-list.ts';
import { PairMap } from './pair-map.ts';
import { mix, orderByKey } from './radix-sort.ts';

/** How two different tokens can be one name. */
export const linkKinds = ['nickname', 'alias', 'one_edit', 'two_edits', 'anagram', 'prefix', 'initial'] as const;
export type LinkKind = (typeof linkKinds)[number];
const kindFactor = [0.9, 0.9, 0.85, 0.65, 0.75, 0.7, 0.7] as const;
const initialBitsMax = 3;

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
  /** 1 where a link joins two established names that are no known forms of one: Marina and Karina, but not Ana and Anna. */
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

interface Link {
  readonly a: number;
  readonly b: number;
  readonly kind: number;
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
  const links = found.all();
  const neighbourhood = Float64Array.from(frequency);
  for (const { a, b, kind } of links) {
    if (linkKinds[kind] === 'initial' || linkKinds[kind] === 'alias') continue;
    neighbourhood[a] += frequency[b];
    neighbourhood[b] += frequency[a];
  }
  const weigh = (held: number): number => onGrid(-Math.log2(Math.min(1, Math.max(held, 1) / records)));
  const linkBits = new Float64Array(links.length);
  const linkKind = new Uint8Array(links.length);
  const linkNear = new Uint8Array(links.length);
  const established = twoEstablishedNames(input);
  const map = new PairMap(links.length);
  links.forEach(({ a, b, kind }, index) => {
    const bits = weigh(
      linkKinds[kind] === 'alias'
        ? Math.max(neighbourhood[a] + frequency[b], neighbourhood[b] + frequency[a])
        : Math.max(neighbourhood[a], neighbourhood[b]),
    );
    linkBits[index] = onGrid(
      kindFactor[kind] * (linkKinds[kind] === 'initial' ? Math.min(initialBitsMax, bits) : bits),
    );
    linkKind[index] = kind;
    linkNear[index] = editKinds.has(linkKinds[kind]) && established(a, b) ? 1 : 0;
    map.set(a, b, index);
  });
  return {
    tokens,
    frequency,
    bits: Float64Array.from(frequency, weigh),
    links: map,
    linkKind,
    linkBits,
    linkNear,
    substitutes: substitutesOf(input, links),
    groupHashes: groupHashesOf(input),
  };
}

/** Rounds bits to multiples of 2^-10, so that sums do not depend on their order. */
function onGrid(bits: number): number {
  return Math.round(bits * 1024) / 1024;
}

class LinkSet {
  readonly #seen = new PairMap();
  readonly #links: Link[] = [];
  /** Adds a link; the first kind of a pair stays. */
  add(a: number, b: number, kind: LinkKind): void {
    if (a === b || this.#seen.get(a, b) >= 0) return;
    this.#seen.set(a, b, this.#links.length);
    this.#links.push({ a: Math.min(a, b), b: Math.max(a, b), kind: linkKinds.indexOf(kind) });
  }
  has(a: number, b: number): boolean {
    return this.#seen.get(a, b) >= 0;
  }
  all(): readonly Link[] {
    return this.#links;
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

const editKinds: ReadonlySet<LinkKind> = new Set(['one_edit', 'two_edits', 'anagram']);

/** Are two tokens both so frequent that neither is a misspelling of the other? */
function twoEstablishedNames({ frequency, records }: TokenTableInput): (a: number, b: number) => boolean {
  const least = Math.max(5, records / 2000);
  return (a, b) => {
    const rarer = Math.min(frequency[a], frequency[b]);
    return rarer >= least && rarer > 0.1 * Math.max(frequency[a], frequency[b]);
  };
}

const oneEditLengthMin = 4;
const twoEditsLengthMin = 6;
const bucketMax = 400;

function addTypos(input: TokenTableInput, found: LinkSet): void {
  const { tokens } = input;
  const established = twoEstablishedNames(input);
  const tried = new PairMap();
  const visit = (a: number, b: number): void => {
    if (tried.get(a, b) >= 0) return;
    tried.set(a, b, 1);
    const x = tokens[a];
    const y = tokens[b];
    if (isNumber(x) && isNumber(y)) return;
    const longer = Math.max(x.length, y.length);
    if (longer < oneEditLengthMin) return;
    const edits = editsWithin(x, y, longer >= twoEditsLengthMin ? 2 : 1);
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
  const key = keys.values();
  const owner = owners.values();
  const order = orderByKey(key);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && key[order[to]] === key[order[from]]) to++;
    if (to - from <= bucketMax) {
      for (let i = from + 1; i < to; i++) {
        for (let j = from; j < i; j++) if (owner[order[i]] !== owner[order[j]]) visit(owner[order[i]], owner[order[j]]);
      }
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
        found.add(shorter, i, length === 1 ? 'initial' : 'prefix');
      }
    }
  });
}

const rareMax = 4;
const substitutesMax = 4;

function substitutesOf({ tokens, frequency }: TokenTableInput, links: readonly Link[]): number[][] {
  const typos: number[][] = tokens.map(() => []);
  for (const { a, b, kind } of links) {
    const name = linkKinds[kind];
    if (name === 'initial' || name === 'prefix' || name === 'nickname') continue;
    const rare = frequency[a] < frequency[b] ? a : b;
    const common = rare === a ? b : a;
    if (name === 'alias' || (frequency[rare] <= rareMax && frequency[common] > frequency[rare]))
      typos[rare].push(common);
  }
  const commonest = (x: number, y: number): number => frequency[y] - frequency[x] || byCodeUnit(tokens[x], tokens[y]);
  return typos.map((likely) => likely.sort(commonest).slice(0, substitutesMax));
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
