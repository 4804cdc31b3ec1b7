import { sharedNumbers } from './shareable.ts';

/** How two different tokens can be one name. */
export const linkKinds = [
  'nickname',
  'alias',
  'one_edit',
  'two_edits',
  'anagram',
  'prefix',
  'initial',
  'other_script',
  'variant',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Which tokens can be one name, as plain data: link k of token a joins it with the token `lower[k]` before it. */
export interface TokenLinks {
  /** Links of token a: start[a] .. start[a + 1] - 1. */
  readonly start: Uint32Array;
  /** Rising within each token, none twice. */
  readonly lower: Uint32Array;
  /** Indexes into `linkKinds`. */
  readonly kind: Uint8Array;
}

/** The number of the link of two tokens, -1 where they are not one name. */
export function linkOf({ start, lower }: Pick<TokenLinks, 'start' | 'lower'>, a: number, b: number): number {
  const token = Math.max(a, b);
  const wanted = Math.min(a, b);
  let low = start[token];
  let high = start[token + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lower[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low < start[token + 1] && lower[low] === wanted ? low : -1;
}

/** Visits every link, by rising token. */
export function forEachLink({ start, lower }: TokenLinks, visit: (lower: number, token: number, link: number) => void) {
  for (let token = 0; token + 1 < start.length; token++)
    for (let link = start[token]; link < start[token + 1]; link++) visit(lower[link], token, link);
}

/** Links as they are found: by number the token, the one before it and the kind. */
export interface FoundLinks {
  readonly token: Uint32Array;
  readonly lower: Uint32Array;
  readonly kind: Uint8Array;
}

/** Of two kinds of one link the one that is earlier here stays. */
const ranks = (
  ['alias', 'other_script', 'variant', 'nickname', 'one_edit', 'two_edits', 'anagram', 'prefix', 'initial'] as const
).map((kind) => linkKinds.indexOf(kind));
const rankOf = Uint8Array.from(linkKinds, (_, kind) => ranks.indexOf(kind));
const rankSpan = 16;

/** Sorts links by token, each pair of tokens once. Room for 2^28 tokens. */
export function tokenLinks(tokens: number, found: readonly FoundLinks[]): TokenLinks {
  const at = new Uint32Array(tokens + 1);
  for (const { token } of found) for (let i = 0; i < token.length; i++) at[token[i] + 1]++;
  for (let token = 0; token < tokens; token++) at[token + 1] += at[token];
  const ranked = new Uint32Array(at[tokens]);
  for (const { token, lower, kind } of found)
    for (let i = 0; i < token.length; i++) ranked[at[token[i]]++] = rankSpan * lower[i] + rankOf[kind[i]];
  const start = sharedNumbers(tokens + 1);
  let used = 0;
  for (let token = 0; token < tokens; token++) {
    const from = token === 0 ? 0 : at[token - 1];
    const stretch = ranked.subarray(from, at[token]);
    if (stretch.length > 1) stretch.sort();
    let last = -1;
    for (let i = 0; i < stretch.length; i++) {
      const lower = Math.floor(stretch[i] / rankSpan);
      if (lower === last) continue;
      last = lower;
      ranked[used++] = stretch[i];
    }
    start[token + 1] = used;
  }
  const lower = sharedNumbers(used);
  const kind = new Uint8Array(new SharedArrayBuffer(used));
  for (let link = 0; link < used; link++) {
    lower[link] = Math.floor(ranked[link] / rankSpan);
    kind[link] = ranks[ranked[link] % rankSpan];
  }
  return { start, lower, kind };
}
