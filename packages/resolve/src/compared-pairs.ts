import type { CanonicalTable } from './canonical-order.ts';
import type { Compiled } from './compile.ts';
import { filled } from './filled.ts';
import type { KnownPatterns } from './known-patterns.ts';
import { linkedPairTest, noPair } from './linked-pairs.ts';
import type { PatternTable } from './pattern-table.ts';
import { recordMarks } from './record-marks.ts';
import type { Resolution } from './resolution.ts';
import type { TextList } from './text-list.ts';
import { linkKinds, linkOf } from './token-links.ts';
import type { TokenTable } from './token-table.ts';

/**
 * The pairs that a resolution compared, at what levels they agreed, and what that rests on: all that the next one of
 * nearly the same records needs. Some 8 bytes a pair and 40 a record, where the resolution itself holds ten times that.
 */
export interface ComparedPairs {
  /** Names of the comparisons, with how many levels each has. */
  readonly comparisons: string;
  readonly ids: TextList;
  readonly marks: Float64Array;
  readonly start: Float64Array;
  readonly partner: Uint32Array;
  readonly pattern: Uint32Array;
  /** Levels of all patterns, `width` of each. */
  readonly levels: Int16Array;
  readonly width: number;
  readonly names: Pick<TokenTable, 'tokens' | 'links' | 'linkBits' | 'linkNear'> | null;
}

/** Takes the compared pairs out of a resolution, which may then be forgotten. */
export function comparedPairs({ workings }: Resolution): ComparedPairs {
  const { canonical, compiled, pairs, pairPattern, scorer } = workings;
  const { patterns } = scorer;
  return {
    comparisons: comparisonsOf(patterns),
    ids: canonical.table.ids,
    marks: recordMarks(canonical, compiled),
    start: pairs.start,
    partner: pairs.partner,
    pattern: pairPattern,
    levels: patterns.allLevels(),
    width: patterns.width,
    names: compiled.name && namesOf(compiled.name.bags.table),
  };
}

function comparisonsOf({ comparisons }: PatternTable): string {
  return comparisons.map(({ name, levels }) => `${name}: ${levels.length}`).join('\n');
}

function namesOf({ tokens, links, linkBits, linkNear }: TokenTable): NonNullable<ComparedPairs['names']> {
  return { tokens, links, linkBits, linkNear };
}

/**
 * What compared pairs tell of the pairs of a later table. A pair is known where both records hold what they held, in
 * values that weigh what they weighed, and no two tokens of their names are linked otherwise: which tokens can be one
 * name hangs on the other names of the file, as a word in another script that two spellings romanise. Null where the
 * properties compared are others.
 */
export function knownPatterns(
  before: ComparedPairs,
  canonical: CanonicalTable,
  compiled: Compiled,
  patterns: PatternTable,
): KnownPatterns | null {
  if (before.comparisons !== comparisonsOf(patterns)) return null;
  const { start, partner, pattern, levels, width } = before;
  const translated = new Int32Array(width === 0 ? 0 : levels.length / width).fill(-1);
  return {
    start,
    partner,
    pattern,
    earlier: unchangedRecords(before, canonical, compiled),
    translate: (old) => {
      if (translated[old] < 0) translated[old] = patterns.ofLevels(levels, old * width);
      return translated[old];
    },
    mayChange:
      before.names && compiled.name
        ? linkedPairTest(compiled.name.bags, changedLinks(before.names, compiled.name.bags.table))
        : noPair,
  };
}

function unchangedRecords(before: ComparedPairs, canonical: CanonicalTable, compiled: Compiled): Int32Array {
  const index = new Map<string, number>();
  let at = 0;
  for (const id of before.ids) index.set(id, at++);
  const marks = recordMarks(canonical, compiled);
  const earlier = new Int32Array(marks.length).fill(-1);
  let record = 0;
  for (const id of canonical.table.ids) {
    const known = index.get(id);
    if (known !== undefined && before.marks[known] === marks[record]) earlier[record] = known;
    record++;
  }
  return earlier;
}

type Names = NonNullable<ComparedPairs['names']>;

/** Pairs of tokens (as numbered now) that were there before and are linked otherwise, or only before, or only now. */
function changedLinks(before: Names, now: Names): [number, number][] {
  const index = new Map(before.tokens.map((token, i) => [token, i]));
  const earlier = filled(new Int32Array(now.tokens.length), (token) => index.get(now.tokens[token]) ?? -1);
  const later = new Int32Array(before.tokens.length).fill(-1);
  earlier.forEach((old, token) => {
    if (old >= 0) later[old] = token;
  });
  return [
    ...differingLinks(now, before, earlier),
    ...differingLinks(before, now, later).map(([x, y]): [number, number] => [later[x], later[y]]),
  ];
}

/** Links of one table that the other lacks or has otherwise, between tokens that both have. */
function differingLinks(one: Names, other: Names, inOther: Int32Array): [number, number][] {
  const found: [number, number][] = [];
  const { start, lower } = one.links;
  for (let a = 0; a + 1 < start.length; a++) {
    if (inOther[a] < 0) continue;
    for (let link = start[a]; link < start[a + 1]; link++) {
      const b = lower[link];
      if (inOther[b] < 0) continue;
      const same = linkOf(other.links, inOther[a], inOther[b]);
      if (same < 0 || !isSameLink(one, link, other, same)) found.push([a, b]);
    }
  }
  return found;
}

const initial = linkKinds.indexOf('initial');

function isSameLink(one: Names, link: number, other: Names, same: number): boolean {
  return (
    one.linkBits[link] === other.linkBits[same] &&
    one.linkNear[link] === other.linkNear[same] &&
    (one.links.kind[link] === initial) === (other.links.kind[same] === initial)
  );
}
