import { UserError } from '@lookback/base';
import { canonicalise } from './canonical-order.ts';
import { concatTables } from './concat-tables.ts';
import { type Learnt, learn } from './learn.ts';
import { knownVariants } from './name-variants.ts';
import type { Field, FieldRole, RecordTable } from './record-table.ts';
import type { ResolveOptions } from './resolution.ts';
import { stopwatch } from './resolve-run.ts';
import { fixedPoint } from './scorer.ts';
import { withTeam } from './team.ts';

/** One pair found across two files. */
export interface Match {
  /** Index in the left and in the right table. */
  readonly left: number;
  readonly right: number;
  /** Log2 odds of one person (or thing). */
  readonly weight: number;
  readonly probability: number;
}

export interface MatchResult {
  readonly matches: readonly Match[];
  readonly learnt: Learnt;
  /** Candidate pairs compared, and matches expected by the model. */
  readonly compared: number;
  readonly expected: number;
  readonly failed: boolean;
  /** Matches expected to be wrong: the sum of what their probabilities leave. */
  readonly expectedWrong: number;
}

const weightMin = 1;
const weightMinOneToOne = 0;
const evidenceBits = 0.5;

/**
 * Links two tables. One to one: no record on either side is used twice, the best pairs first (ties by content), which
 * also lowers the odds that a pair needs. Never on a name alone.
 */
export async function matchTables(
  left: RecordTable,
  right: RecordTable,
  options: ResolveOptions & { readonly oneToOne?: boolean } = {},
): Promise<MatchResult> {
  const { seed = 'lookback', variants = knownVariants, oneToOne = false } = options;
  const { lap } = stopwatch(options);
  const table = concatTables(left, alignedTo(left, right));
  const canonical = canonicalise(table, seed);
  const sides = Uint8Array.from(canonical.original, (record) => (record < left.count ? 0 : 1));
  const learnt = withTeam(table.count, options.threads ?? 1, (team) =>
    learn(canonical.table, variants, [], { seed, lap, team }, sides),
  );
  const { pairs, pairPattern, scorer } = learnt;
  if (learnt.mixture.comparisons.length === 0) {
    throw new UserError({
      code: 'no_common_columns',
      message: 'the two files have no column in common that tells who a record is',
      todo: 'Name the columns alike, or add a name, birth date, number or address.',
    });
  }
  const onlyNames = learnt.mixture.comparisons.every(({ kind }) => kind === 'name');
  const least = oneToOne ? weightMinOneToOne : weightMin;
  const found: { a: number; b: number; score: number }[] = [];
  for (let a = 0; a < table.count && !learnt.failed && !onlyNames; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const score = scorer.score(pairPattern[k]);
      if (score >= least * fixedPoint && scorer.evidence(pairPattern[k]) >= evidenceBits)
        found.push({ a, b: pairs.partner[k], score });
    }
  }
  found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const used = new Set<number>();
  const matches: Match[] = [];
  for (const { a, b, score } of found) {
    if (oneToOne && (used.has(a) || used.has(b))) continue;
    used.add(a).add(b);
    const [x, y] = sides[a] === 0 ? [a, b] : [b, a];
    const weight = score / fixedPoint;
    matches.push({
      left: canonical.original[x],
      right: canonical.original[y] - left.count,
      weight,
      probability: 1 / (1 + 2 ** -weight),
    });
  }
  matches.sort((x, y) => x.left - y.left || y.weight - x.weight || x.right - y.right);
  return {
    matches,
    learnt,
    compared: pairPattern.length,
    expected: learnt.mixture.matchPairs,
    failed: learnt.failed,
    expectedWrong: matches.reduce((sum, { probability }) => sum + 1 - probability, 0),
  };
}

/** Gives fields of the right table the names of left ones that play the same part, so that both are compared. */
function alignedTo(left: RecordTable, right: RecordTable): RecordTable {
  const taken = new Set<string>();
  const fields = right.fields.map((field): Field => {
    const same = left.fields.find(({ name, role }) => role === field.role && folded(name) === folded(field.name));
    const other = same ?? onlyOne(left, right, field.role);
    if (!other || taken.has(other.name)) return field;
    taken.add(other.name);
    return { ...field, name: other.name };
  });
  return { ...right, fields };
}

function onlyOne(left: RecordTable, right: RecordTable, role: FieldRole): Field | null {
  const here = left.fields.filter((field) => field.role === role);
  const there = right.fields.filter((field) => field.role === role);
  return here.length === 1 && there.length === 1 ? here[0] : null;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
