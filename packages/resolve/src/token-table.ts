import { byCodeUnit, hash32 } from '@lookback/base';
import { filled } from './filled.ts';
import { formSlips, oneLetterApart } from './form-slips.ts';
import { slipRatio, twoListedNames } from './listed-names.ts';
import { misreadWords } from './misread-words.ts';
import { isGenerationWord } from './name-order.ts';
import { beginBuckets, beginNearTokens, type TokenBuckets, twoNames } from './near-tokens.ts';
import { NumberList } from './number-list.ts';
import type { Team } from './team.ts';
import { type FoundLinks, forEachLink, type LinkKind, linkKinds, type TokenLinks, tokenLinks } from './token-links.ts';

const kindFactor = [0.9, 0.9, 0.85, 0.65, 0.75, 0.7, 0.7, 0.9, 0.95] as const;
const initialBitsMax = 3;
const [initial, alias, nickname] = (['initial', 'alias', 'nickname'] as const).map((kind) => linkKinds.indexOf(kind));

/** All name tokens of a file with their frequency, their weight, and which of them can be one name. */
export interface TokenTable {
  readonly tokens: readonly string[];
  /** By token how the file writes it where that is not in Latin, else ''; empty where it writes all in Latin. */
  readonly written: readonly string[];
  /** Records that hold the token, as the model counts them. */
  readonly frequency: Uint32Array;
  /** Bits of an exact agreement: -log2(share of records). */
  readonly bits: Float64Array;
  readonly links: TokenLinks;
  /** Bits of each link: multiples of 2^-10 below 2^14, which 32 bits hold. */
  readonly linkBits: Float32Array;
  /** `linkIsNear` or `linkIsForm` where a link joins two names that stand on their own in the file: Marina and Karina; Patrick and Paddy. */
  readonly linkNear: Uint8Array;
  /** For blocking: more frequent tokens that a rare token may be a misspelling of, and its learnt aliases. */
  readonly substitutes: Substitutes;
  /** For blocking: hashes of the nickname groups of each token that has any. */
  readonly groupHashes: ReadonlyMap<number, readonly number[]>;
}

export interface TokenTableInput {
  readonly tokens: readonly string[];
  readonly frequency: Uint32Array;
  readonly records: number;
  readonly nicknameHeads: (token: string) => readonly string[];
  readonly spellingGroup?: (token: string) => number | undefined;
  /** The list of given names, in a file too small for its own frequencies to tell a name from a slip. */
  readonly isGivenName?: (token: string) => boolean;
  /** The list of given names, for words that are too short to be told from a slip by an edit. */
  readonly isListed?: (token: string) => boolean;
  readonly aliases: readonly (readonly [string, string])[];
  /** Pairs of tokens that are one word in two scripts. */
  readonly otherScript?: readonly (readonly [number, number])[];
  /** By token how the file writes it where that is not in Latin, else ''. */
  readonly written?: readonly string[];
  /** A coarse key of how a token sounds. */
  readonly soundOf?: (token: string) => string;
}

/** Substitutes of token a: start[a] .. start[a + 1]. */
export interface Substitutes {
  readonly start: Uint32Array;
  readonly tokens: Uint32Array;
}

/**
 * Builds the token table. A link's bits rest on the frequency of the whole neighbourhood of the token, so that a name
 * with many similar names weighs less; two-edit links between two established names are dropped.
 */
export function buildTokenTable(
  input: TokenTableInput,
  team: Team,
  buckets = beginBuckets(input.tokens, team),
): TokenTable {
  const nearSpellings = beginNearSpellings(input, buckets(), team);
  const found = new LinkList();
  addAliases(input, found);
  for (const [a, b] of input.otherScript ?? []) found.add(a, b, 'other_script');
  addGroups(input, found);
  addVariants(input, found);
  addAnagrams(input, found);
  addPrefixes(input, found);
  const near = nearSpellings();
  const { frequency, written = [], tokens, nicknameHeads, isListed = () => false } = input;
  near.push(misreadWords(tokens, frequency));
  const forms = found.pairs(formKinds);
  const isKnown = (token: number): boolean => nicknameHeads(tokens[token]).length > 0;
  const isInList = (token: number): boolean => isKnown(token) || isListed(tokens[token]);
  near.push(formSlips({ frequency, tokens, written, forms, isKnown, isListed: isInList }, near));
  return weighed(input, tokenLinks(input.tokens.length, [found.links(), ...near]));
}

/** The same table with learnt aliases: what building it with them gives, without finding the other links again. */
export function withAliasLinks(
  { tokens, written, frequency, links }: TokenTable,
  known: Pick<TokenTableInput, 'records' | 'nicknameHeads' | 'spellingGroup' | 'isGivenName' | 'aliases' | 'soundOf'>,
): TokenTable {
  const input = { tokens, written, frequency, ...known };
  const found = new LinkList();
  addAliases(input, found);
  const token = new Uint32Array(links.lower.length);
  for (let t = 0; t + 1 < links.start.length; t++) token.fill(t, links.start[t], links.start[t + 1]);
  const before = { token, lower: links.lower, kind: links.kind };
  return weighed(input, tokenLinks(tokens.length, [before, found.links()]));
}

function weighed(input: TokenTableInput, links: TokenLinks): TokenTable {
  const { tokens, frequency, records } = input;
  const { start, lower, kind: kinds } = links;
  const neighbourhood = Float64Array.from(frequency);
  for (let a = 0; a < tokens.length; a++) {
    for (let link = start[a]; link < start[a + 1]; link++) {
      if (kinds[link] === initial || kinds[link] === alias) continue;
      neighbourhood[lower[link]] += frequency[a];
      neighbourhood[a] += frequency[lower[link]];
    }
  }
  const weigh = (held: number): number => onGrid(-Math.log2(Math.min(1, Math.max(held, 1) / records)));
  const linkBits = new Float32Array(new SharedArrayBuffer(4 * lower.length));
  const linkNear = new Uint8Array(new SharedArrayBuffer(lower.length));
  const near = twoNearNames(input, romanisations(links));
  const tokenBits = filled(new Float64Array(tokens.length), (token) => weigh(neighbourhood[token]));
  for (let a = 0; a < tokens.length; a++) {
    for (let link = start[a]; link < start[a + 1]; link++) {
      const b = lower[link];
      const kind = kinds[link];
      const bits =
        kind === alias
          ? weigh(Math.max(neighbourhood[a] + frequency[b], neighbourhood[b] + frequency[a]))
          : Math.min(tokenBits[a], tokenBits[b]);
      linkBits[link] = onGrid(kindFactor[kind] * (kind === initial ? Math.min(initialBitsMax, bits) : bits));
      if (isNearKind[kind] === 1 && near(a, b, linkKinds[kind]))
        linkNear[link] = kind === nickname && !oneLetterApart(tokens[a], tokens[b]) ? linkIsForm : linkIsNear;
    }
  }
  return {
    tokens,
    written: input.written ?? [],
    frequency,
    bits: filled(new Float64Array(frequency.length), (token) => weigh(frequency[token])),
    links,
    linkBits,
    linkNear,
    substitutes: substitutesOf(input, links),
    groupHashes: groupHashesOf(input, links),
  };
}

/** Rounds bits to multiples of 2^-10, so that sums do not depend on their order. */
function onGrid(bits: number): number {
  return Math.round(bits * 1024) / 1024;
}

/** Links one by one, some of them twice. */
class LinkList {
  readonly #token = new NumberList();
  readonly #lower = new NumberList();
  readonly #kind = new NumberList();
  add(a: number, b: number, kind: LinkKind): void {
    if (a === b) return;
    this.#token.push(Math.max(a, b));
    this.#lower.push(Math.min(a, b));
    this.#kind.push(linkKinds.indexOf(kind));
  }
  /** Pairs of tokens that are linked by one of some kinds. */
  pairs(kinds: ReadonlySet<LinkKind>): [number, number][] {
    const [token, lower, kind] = [this.#token.values(), this.#lower.values(), this.#kind.values()];
    const pairs: [number, number][] = [];
    token.forEach((a, i) => {
      if (kinds.has(linkKinds[kind[i]])) pairs.push([a, lower[i]]);
    });
    return pairs;
  }
  links(): FoundLinks {
    return {
      token: this.#token.values(),
      lower: this.#lower.values(),
      kind: Uint8Array.from(this.#kind.values()),
    };
  }
}

function addAliases({ tokens, aliases }: TokenTableInput, found: LinkList): void {
  if (aliases.length === 0) return;
  const wanted = new Set(aliases.flat());
  const index = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (wanted.has(token)) index.set(token, i);
  });
  for (const [left, right] of aliases) {
    const a = index.get(left);
    const b = index.get(right);
    if (a !== undefined && b !== undefined) found.add(a, b, 'alias');
  }
}

function addGroups({ tokens, nicknameHeads }: TokenTableInput, found: LinkList): void {
  const index = new Map(tokens.map((token, i) => [token, i]));
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

function addVariants({ tokens, spellingGroup }: TokenTableInput, found: LinkList): void {
  const groups = new Map<number, number[]>();
  tokens.forEach((token, i) => {
    const group = spellingGroup?.(token);
    if (group === undefined) return;
    const members = groups.get(group) ?? [];
    for (const other of members) found.add(other, i, 'variant');
    groups.set(group, [...members, i]);
  });
}

/** In `linkNear`: names a few letters apart, as twins may be called; forms of one name, as one person is. */
export const linkIsNear = 1;
export const linkIsForm = 2;

const formKinds: ReadonlySet<LinkKind> = new Set(['other_script', 'nickname', 'variant']);
const nearKinds: ReadonlySet<LinkKind> = new Set(['one_edit', 'two_edits', 'anagram', 'prefix', 'nickname']);
const isNearKind = Uint8Array.from(linkKinds, (kind) => (nearKinds.has(kind) ? 1 : 0));

/** Signs are not misspelt by a letter, and brothers and sisters often share one of two: 桂凤, 丽凤. */
const inSigns = /\p{Script=Han}/u;

/** Records that must hold a token for it to be a name in its own right. */
function establishedFrom(records: number): number {
  return Math.max(Math.min(5, Math.max(2, records / 250)), records / 2000);
}

/**
 * Are two tokens names in their own right, by their frequency in the file or, if no known forms of one, as known names? Two that are written in Chinese signs are.
 * Known forms of one name that sound alike (Katherine, Catherine) are one name in two spellings, and so are two that
 * sound alike and romanise one word of the file (سعاد: Suad, Souad). Listed spellings of one given name (Graham, Graeme) are never two: parents do
 * not give both to their children.
 */
function twoNearNames(
  input: TokenTableInput,
  romaniseOne: (a: number, b: number) => boolean,
): (a: number, b: number, kind: LinkKind) => boolean {
  const { tokens, written = [], nicknameHeads, soundOf } = input;
  const signs = askedOnce(tokens.length, (token) => inSigns.test(written[token] ?? ''));
  const established = twoNames(input.frequency, establishedFrom(input.records), slipRatio);
  const listed = twoListedNames(input);
  const known = askedOnce(tokens.length, (token) => nicknameHeads(tokens[token]).length > 0);
  const soundAlike = (a: number, b: number): boolean =>
    soundOf !== undefined && soundOf(tokens[a]) === soundOf(tokens[b]);
  return (a, b, kind) =>
    (kind === 'nickname'
      ? (established(a, b) && !soundAlike(a, b)) || listed(a, b)
      : established(a, b) || (signs(a) && signs(b)) || (known(a) && known(b)) || listed(a, b)) &&
    !(romaniseOne(a, b) && soundAlike(a, b));
}

/** A test of tokens whose answers are kept. */
function askedOnce(tokens: number, ask: (token: number) => boolean): (token: number) => boolean {
  const answers = new Int8Array(tokens).fill(-1);
  return (token) => {
    if (answers[token] < 0) answers[token] = ask(token) ? 1 : 0;
    return answers[token] === 1;
  };
}

/** Builds the test of two tokens that are, by their links, one word of another script. */
function romanisations(links: TokenLinks): (a: number, b: number) => boolean {
  const words = new Map<number, Set<number>>();
  forEachLink(links, (a, b, link) => {
    if (linkKinds[links.kind[link]] !== 'other_script') return;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ])
      words.set(x, (words.get(x) ?? new Set()).add(y));
  });
  return (a, b) => {
    const other = words.get(b);
    return other !== undefined && [...(words.get(a) ?? [])].some((word) => other.has(word));
  };
}

const anagramsMax = 400;
const spellingRatio = 0.1;

function beginNearSpellings(
  { tokens, frequency, records }: TokenTableInput,
  buckets: TokenBuckets,
  team: Team,
): () => FoundLinks[] {
  const numeric = filled(new Uint8Array(tokens.length), (token) => (isNumber(tokens[token]) ? 1 : 0));
  const established = { least: establishedFrom(records), ratio: spellingRatio };
  return beginNearTokens({ ...buckets, numeric, frequency, established }, team);
}

function addAnagrams({ tokens, frequency, records }: TokenTableInput, found: LinkList): void {
  const established = twoNames(frequency, establishedFrom(records), spellingRatio);
  const byLetters = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    if (token.length < 5 || isNumber(token)) return;
    const letters = [...token].sort().join('');
    const bucket = byLetters.get(letters);
    if (!bucket) byLetters.set(letters, [i]);
    else for (const other of bucket) if (!established(other, i)) found.add(other, i, 'anagram');
    if (bucket && bucket.length < anagramsMax) bucket.push(i);
  });
}

function addPrefixes({ tokens }: TokenTableInput, found: LinkList): void {
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

const rareMax = 4;
const substitutesMax = 4;
const unsubstituted: ReadonlySet<LinkKind> = new Set(['initial', 'prefix', 'nickname', 'other_script', 'variant']);

function substitutesOf({ tokens, frequency }: TokenTableInput, links: TokenLinks): Substitutes {
  const best = new Uint32Array(substitutesMax * tokens.length);
  const counts = new Uint8Array(tokens.length);
  const isBefore = (x: number, y: number): boolean =>
    (frequency[y] - frequency[x] || byCodeUnit(tokens[x], tokens[y])) < 0;
  const put = (rare: number, common: number): void => {
    const from = substitutesMax * rare;
    let at = counts[rare];
    if (at < substitutesMax) counts[rare]++;
    else if (isBefore(common, best[from + substitutesMax - 1])) at--;
    else return;
    for (; at > 0 && isBefore(common, best[from + at - 1]); at--) best[from + at] = best[from + at - 1];
    best[from + at] = common;
  };
  for (let b = 0; b < tokens.length; b++) {
    for (let link = links.start[b]; link < links.start[b + 1]; link++) {
      const kind = linkKinds[links.kind[link]];
      if (unsubstituted.has(kind)) continue;
      const a = links.lower[link];
      const [rare, common] = frequency[a] < frequency[b] ? [a, b] : [b, a];
      if (kind !== 'alias' && (frequency[rare] > rareMax || frequency[common] <= frequency[rare])) continue;
      put(rare, common);
    }
  }
  const start = new Uint32Array(tokens.length + 1);
  let used = 0;
  for (let token = 0; token < tokens.length; token++) {
    for (let i = 0; i < counts[token]; i++) best[used++] = best[substitutesMax * token + i];
    start[token + 1] = used;
  }
  return { start, tokens: best.slice(0, used) };
}

function groupHashesOf(
  { tokens, nicknameHeads, spellingGroup }: Pick<TokenTableInput, 'tokens' | 'nicknameHeads' | 'spellingGroup'>,
  links: TokenLinks,
): Map<number, number[]> {
  const hashes = new Map<number, number[]>();
  const put = (token: number, hash: number): void => {
    const held = hashes.get(token);
    if (held) held.push(hash);
    else hashes.set(token, [hash]);
  };
  tokens.forEach((token, i) => {
    for (const head of nicknameHeads(token)) put(i, hash32(head, 22));
    const spellings = spellingGroup?.(token);
    if (spellings !== undefined) put(i, hash32(`spellings ${spellings}`, 22));
  });
  forEachLink(links, (a, b, link) => {
    if (linkKinds[links.kind[link]] !== 'other_script') return;
    const pair = hash32([tokens[a], tokens[b]].sort(byCodeUnit).join(' '), 23);
    put(a, pair);
    put(b, pair);
  });
  return hashes;
}

function isNumber(token: string): boolean {
  const c = token.charCodeAt(0);
  return c >= 48 && c <= 57;
}
