import { UserError } from '@lookback/base';
import { alignedTables } from './aligned-fields.ts';
import { type BlockingRecall, blockingRecall } from './blocking-recall.ts';
import { reasonsOf } from './candidates.ts';
import { canonicalise } from './canonical-order.ts';
import { concatTables } from './concat-tables.ts';
import { datesInOwnOrder } from './date-orders.ts';
import { datesAlike } from './dates-alike.ts';
import { freezeModel } from './freeze-model.ts';
import { frozenLearnt, modelColumns } from './frozen-run.ts';
import { homesAlike } from './home-columns.ts';
import { type Learnt, learn } from './learn.ts';
import type { LinkageModel } from './linkage-model.ts';
import { type MergeRules, saysTooLittle } from './merge-rules.ts';
import { knownVariants } from './name-variants.ts';
import { numberKindsApart } from './number-kinds.ts';
import { numbersTogether } from './numbers-together.ts';
import { PatternVerdicts } from './pattern-verdicts.ts';
import type { RecordTable } from './record-table.ts';
import type { CandidateReason, ResolveOptions, RuleReport } from './resolution.ts';
import { learntRules, stopwatch } from './resolve-run.ts';
import { ruleFacts } from './rule-report.ts';
import { fixedPoint } from './scorer.ts';
import { sharedFields } from './shared-fields.ts';
import { alone, withTeam } from './team.ts';

/** One pair found across two files. */
export interface Match {
  /** Index in the left and in the right table. */
  readonly left: number;
  readonly right: number;
  /** Log2 odds of one person (or thing). */
  readonly weight: number;
  readonly probability: number;
}

/** Names are all that the files share; nothing looked like one person; nothing tells parent and child of one name from one person. */
export type MatchReservation = 'names_only' | 'no_match_seen' | 'homes_only';

/** A pair across two files that is no match, with the reason why not. */
export interface MatchCandidate extends Match {
  readonly reason: CandidateReason;
}

export interface MatchResult {
  readonly matches: readonly Match[];
  /** Pairs that are no match and may be one person: a person decides. Best first. */
  readonly candidates: readonly MatchCandidate[];
  readonly learnt: Learnt;
  /** Candidate pairs compared, and matches expected by the model. */
  readonly compared: number;
  readonly expected: number;
  readonly failed: boolean;
  /** Why pairs that score high may not have been matched. */
  readonly reservations: readonly MatchReservation[];
  /** Matches expected to be wrong: the sum of what their probabilities leave. */
  readonly expectedWrong: number;
  /** What each blocking rule found, and its estimated share of all true pairs. */
  readonly rules: readonly Omit<RuleReport, 'expectedCoincidences'>[];
  /** Estimated recall of all rules together; null where nothing matched. */
  readonly blockingRecall: Omit<BlockingRecall, 'byRule'> | null;
  readonly model: LinkageModel;
  /** How either side calls a column of the model that is compared under one name; a side that lacks it has none. */
  readonly columnNames: ReadonlyMap<string, { readonly left: readonly string[]; readonly right: readonly string[] }>;
}

export interface MatchOptions extends ResolveOptions {
  /** No record on either side is used twice. Default false. */
  readonly oneToOne?: boolean;
  /** A linkage model to run with instead of learning one. */
  readonly model?: LinkageModel;
}

/** Four to one, as within one file. */
const weightMin = 2;
const weightMinOneToOne = 0;

/**
 * Links two tables. One to one: no record on either side is used twice, the best pairs first (ties by content), which
 * also lowers the odds that a pair needs. Never on a name alone.
 */
export async function matchTables(
  left: RecordTable,
  right: RecordTable,
  options: MatchOptions = {},
): Promise<MatchResult> {
  const { variants = knownVariants, oneToOne = false, model } = options;
  const seed = model?.seed ?? options.seed ?? 'lookback';
  const { lap } = stopwatch(options);
  const sameHomes = datesInOwnOrder(homesAlike(left, right));
  const aligned = alignedTables(...sameHomes);
  const table = tableOfBoth(aligned, model);
  const canonical = canonicalise(table, seed);
  const sides = Uint8Array.from(canonical.original, (record) => (record < left.count ? 0 : 1));
  const learnt = withTeam(table.count, options, (team) =>
    model
      ? frozenLearnt(model, { canonical, variants, sides, team, lap, previous: null })
      : learn(canonical.table, variants, [], { seed, lap, team }, sides),
  );
  const { pairs, pairPattern } = learnt;
  refuseNothingInCommon(learnt);
  const least = model?.thresholds.core ?? (oneToOne ? weightMinOneToOne : weightMin);
  const together = pairsTogether(learnt, {
    least,
    rules: { ...learntRules(learnt, model ?? null), mustLink: [], cannotLink: [] },
    oneToOne,
  });
  const asMatch = ({ a, b, score }: ScoredPair): Match => {
    const [x, y] = sides[a] === 0 ? [a, b] : [b, a];
    const weight = score / fixedPoint;
    const probability = 1 / (1 + 2 ** -weight);
    return { left: canonical.original[x], right: canonical.original[y] - left.count, weight, probability };
  };
  const matches = together.map(asMatch);
  matches.sort((x, y) => x.left - y.left || y.weight - x.weight || x.right - y.right);
  const candidates = openAcross(learnt, together).map((pair) => ({ ...asMatch(pair), reason: pair.reason }));
  candidates.sort((x, y) => y.weight - x.weight || x.left - y.left || x.right - y.right);
  const recall = blockingRecall(
    learnt.compiled,
    pairs.rules,
    together.map(({ a, b }) => [a, b]).sort((x, y) => x[0] - y[0] || x[1] - y[1]),
    alone,
  )();
  const run = { learnt, canonical, aliases: [], frozen: model ?? null };
  return {
    matches,
    candidates,
    rules: pairs.rules.map((rule, r) => ruleFacts(rule, recall, r)),
    blockingRecall: recall && { share: recall.share, shareMin: recall.shareMin, pairs: recall.pairs },
    model: withThreshold(freezeModel(run, { singles: noPrior, doubles: noPrior }, recall, { seed }), least),
    columnNames: namesOfSides(sameHomes, aligned),
    learnt,
    compared: pairPattern.length,
    expected: learnt.mixture.matchPairs,
    failed: learnt.failed,
    reservations: reservationsOf(learnt),
    expectedWrong: matches.reduce((sum, { probability }) => sum + 1 - probability, 0),
  };
}

type Sides = readonly [RecordTable, RecordTable];

/** The records of both sides in the columns that are compared. */
function tableOfBoth(aligned: Sides, model: LinkageModel | undefined): RecordTable {
  const leftCount = aligned[0].count;
  const joined = datesAlike(concatTables(...aligned), leftCount);
  return model ? modelColumns(joined, model) : sharedFields(numberKindsApart(numbersTogether(joined)), leftCount);
}

/** The columns of two sides before they were aligned, by the name that they have since. */
function namesOfSides(before: Sides, aligned: Sides): MatchResult['columnNames'] {
  const names = new Map<string, { left: string[]; right: string[] }>();
  (['left', 'right'] as const).forEach((side, s) => {
    aligned[s].fields.forEach(({ name }, f) => {
      const known = names.get(name) ?? { left: [], right: [] };
      known[side].push(before[s].fields[f].name);
      names.set(name, known);
    });
  });
  return names;
}

function reservationsOf({ mixture, matchSeen, homesOnly }: Learnt): MatchReservation[] {
  if (mixture.comparisons.every(({ kind }) => kind === 'name')) return ['names_only'];
  return [...(matchSeen ? [] : (['no_match_seen'] as const)), ...(homesOnly ? (['homes_only'] as const) : [])];
}

function refuseNothingInCommon({ mixture }: Learnt): void {
  if (mixture.comparisons.length > 0) return;
  throw new UserError({
    code: 'no_common_columns',
    message: 'the two files have no column in common that tells who a record is',
    todo: 'Name the columns alike, or add a name, birth date, number or address.',
  });
}

/** Two records in canonical order, and the score of the pair. */
interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface PairWanted {
  readonly least: number;
  readonly rules: MergeRules;
  readonly oneToOne: boolean;
}

/** Pairs that score enough, best first; none where the model failed or knows nothing but names. */
function pairsTogether(
  { pairs, pairPattern, scorer, mixture, failed, compiled }: Learnt,
  { least, rules, oneToOne }: PairWanted,
): ScoredPair[] {
  if (failed || mixture.comparisons.every(({ kind }) => kind === 'name')) return [];
  const verdicts = new PatternVerdicts(scorer, rules, 1);
  const found: ScoredPair[] = [];
  for (let a = 0; a < compiled.count; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const score = scorer.score(pairPattern[k]);
      const b = pairs.partner[k];
      if (
        score >= least * fixedPoint &&
        verdicts.isEnough(pairPattern[k]) &&
        rules.nearTwins?.(a, b) !== 1 &&
        !(rules.inPart && saysTooLittle(rules, verdicts.verdictOf(pairPattern[k]), score, [a], [b]))
      )
        found.push({ a, b, score });
    }
  }
  found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  if (!oneToOne) return found;
  const used = new Set<number>();
  return found.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
}

/** Pairs that were not joined and may be one person, with the reason why not. */
function openAcross(
  learnt: Learnt,
  together: readonly ScoredPair[],
): (ScoredPair & { readonly reason: CandidateReason })[] {
  const { pairs, pairPattern, scorer, compiled } = learnt;
  const joined = new Set(together.map(({ a, b }) => a * compiled.count + b));
  const reasonOf = reasonsOf(learnt);
  const reasons = new Map<number, CandidateReason | null>();
  const found: (ScoredPair & { readonly reason: CandidateReason })[] = [];
  for (let a = 0; a < compiled.count; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const pattern = pairPattern[k];
      const b = pairs.partner[k];
      let reason = reasons.get(pattern);
      if (reason === undefined) {
        reason = reasonOf(pattern);
        if (reason === 'cluster_contradicts') reason = 'below_threshold';
        reasons.set(pattern, reason);
      }
      if (reason !== null && !joined.has(a * compiled.count + b))
        found.push({ a, b, score: scorer.score(pattern), reason });
    }
  }
  return found;
}

const noPrior = { trueShare: 1, discount: 1, sizes: [], records: 0 };

/** The model of a match says the odds that a match needs. */
function withThreshold(model: LinkageModel, core: number): LinkageModel {
  return Object.defineProperties({} as LinkageModel, {
    ...Object.getOwnPropertyDescriptors(model),
    thresholds: { value: { ...model.thresholds, core }, enumerable: true },
  });
}
