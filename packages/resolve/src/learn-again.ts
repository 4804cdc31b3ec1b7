import { candidatePairs } from './blocking.ts';
import { type Compiled, withAliases } from './compile.ts';
import { filled } from './filled.ts';
import { comparedAnew } from './known-patterns.ts';
import type { LearnRun, Learnt } from './learn.ts';
import { linkedPairTest, noPair, type PairTest } from './linked-pairs.ts';
import { madeOnce } from './made-once.ts';
import type { NameVariants } from './name-variants.ts';
import type { RecordTable } from './record-table.ts';

/**
 * Takes learnt aliases into a model that was learnt without them. Weights stay; names are made anew, blocks too, and
 * only pairs are compared again of which one record holds a token and the other its alias, and those that are new.
 */
export function learnAgain(
  before: Learnt,
  table: RecordTable,
  variants: NameVariants,
  aliases: readonly (readonly [string, string])[],
  { lap, team }: LearnRun,
): Learnt {
  const compiled = withAliases(before.compiled, { table, variants, aliases });
  lap('compile');
  const test = madeOnce(() => aliasTest(compiled, aliases));
  const pairs = candidatePairs(compiled, team, { before: before.pairs, meanwhile: test });
  lap('block');
  const old = before.scorer.patterns;
  const comparisons = old.comparisons.map((comparison) =>
    comparison.kind === 'name' && compiled.name ? compiled.name : comparison,
  );
  const patterns = old.withComparisons(comparisons);
  const known = {
    ...{ start: before.pairs.start, partner: before.pairs.partner, pattern: before.pairPattern },
    earlier: filled(new Int32Array(compiled.count), (record) => record),
    translate: null,
    mayChange: test(),
  };
  const pairPattern = comparedAnew(pairs, known, patterns, team);
  lap('compare');
  const mixture = { ...before.mixture, comparisons };
  return { ...before, compiled, pairs, pairPattern, mixture, scorer: before.scorer.over(patterns) };
}

/** Does one record hold a token and the other its alias? */
function aliasTest({ name }: Compiled, aliases: readonly (readonly [string, string])[]): PairTest {
  if (!name) return noPair;
  const words = new Set(aliases.flat());
  const numbers = new Map<string, number>();
  name.bags.table.tokens.forEach((token, i) => {
    if (words.has(token)) numbers.set(token, i);
  });
  const pairs = aliases.flatMap(([left, right]): [number, number][] => {
    const [x, y] = [numbers.get(left), numbers.get(right)];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
  return linkedPairTest(name.bags, pairs);
}
