import { agglomerate, type Clusters } from './agglomerate.ts';
import { learnAliases } from './aliases.ts';
import { type Attached, attachFragments } from './attach.ts';
import { type CanonicalTable, canonicalise } from './canonical-order.ts';
import { fitsTwo } from './fits-two.ts';
import { householdReach } from './household-reach.ts';
import { alikeShares } from './household-shares.ts';
import { withLabels } from './label-weights.ts';
import { type LearnRun, type Learnt, learn, type Stopwatch } from './learn.ts';
import { learnAgain } from './learn-again.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { MergeRules } from './merge-rules.ts';
import { knownVariants } from './name-variants.ts';
import { nearTwinsTest } from './near-twins.ts';
import { numberKindsApart } from './number-kinds.ts';
import { heldNumbers, isOfOnePerson, type NumbersInTurn, numbersInTurn } from './numbers-in-turn.ts';
import { numbersTogether } from './numbers-together.ts';
import type { RecordTable } from './record-table.ts';
import type { ResolveOptions } from './resolution.ts';
import { secondLook } from './second-look.ts';
import { surePersons } from './sure-persons.ts';
import type { Team } from './team.ts';
import { writtenInPart } from './written-in-part.ts';

export const coreThreshold = 2;
export const evidenceBits = 0.5;

export interface Run {
  readonly canonical: CanonicalTable;
  readonly learnt: Learnt;
  readonly rules: MergeRules;
  readonly clusters: Clusters;
  readonly singles: Attached;
  readonly doubles: Attached;
  readonly aliases: readonly (readonly [string, string])[];
  readonly seconds: Record<string, number>;
  readonly mebibytes: Record<string, number>;
  /** The model that the run was given, if it learnt none. */
  readonly frozen: LinkageModel | null;
}

/** Learns a model of a table and clusters its records. */
export function runResolve(table: RecordTable, team: Team, options: ResolveOptions = {}): Run {
  const { seed = 'lookback', variants = knownVariants } = options;
  const { seconds, mebibytes, lap } = stopwatch(options);
  const canonical = canonicalise(numberKindsApart(numbersTogether(table)), seed, team);
  lap('order');
  const run = { seed, lap, team };
  const same = options.refineWeights ? judged(canonical, options).mustLink : [];
  let learnt = withLabels(learn(canonical.table, variants, [], run), same);
  const aliases = options.learnAliases === false ? [] : aliasesOf(learnt, canonical, options);
  lap('aliases');
  if (aliases.length > 0) learnt = learnAgain(learnt, canonical.table, variants, aliases, run);
  const outcome = cluster(learnt, canonical, options, run, null);
  return { canonical, learnt, aliases, seconds, mebibytes, frozen: null, ...outcome };
}

function aliasesOf(learnt: Learnt, canonical: CanonicalTable, options: ResolveOptions): [string, string][] {
  const { pairs, pairPattern, scorer, compiled } = learnt;
  if (!compiled.name) return [];
  const rules = { ...learntRules(learnt, null), ...judged(canonical, options) };
  return learnAliases(compiled.name, surePersons(compiled.count, pairs, pairPattern, scorer, rules));
}

/** Measures the seconds of each stage where the caller gave a clock, and the memory held at its end. */
export function stopwatch({ clock, memory, progress }: ResolveOptions): {
  readonly seconds: Record<string, number>;
  readonly mebibytes: Record<string, number>;
  readonly lap: Stopwatch;
} {
  const seconds: Record<string, number> = {};
  const mebibytes: Record<string, number> = {};
  let last = clock?.now() ?? 0;
  const lap: Stopwatch = (stage) => {
    const now = clock?.now() ?? 0;
    seconds[stage] = (seconds[stage] ?? 0) + (now - last) / 1000;
    last = now;
    if (memory) mebibytes[stage] = Math.max(mebibytes[stage] ?? 0, Math.round(memory()));
    progress?.start(stage);
  };
  return { seconds, mebibytes, lap };
}

/** Clusters scored pairs; with a frozen model its attachment priors are used. */
export function cluster(
  learnt: Learnt,
  canonical: CanonicalTable,
  options: ResolveOptions,
  { lap, team }: Pick<LearnRun, 'lap' | 'team'>,
  frozen: LinkageModel | null,
): Pick<Run, 'rules' | 'clusters' | 'singles' | 'doubles'> {
  const { pairs, pairPattern, scorer, compiled } = learnt;
  const limits = { ...learntRules(learnt, frozen), ...judged(canonical, options) };
  const rules = { ...limits, fitsTwo: fitsTwo({ ...pairs, pattern: pairPattern }, scorer, limits) };
  const clusters = agglomerate(compiled.count, pairs, pairPattern, scorer, rules, team);
  lap('agglomerate');
  const nothing: Attached = {
    prior: { trueShare: 1, discount: 1, sizes: [], records: compiled.count },
    attached: 0,
    byName: [],
  };
  const scored = { ...pairs, pattern: pairPattern };
  const singles = learnt.failed
    ? nothing
    : attachFragments(1, clusters, scored, scorer, rules, { frozen: frozen?.attachment.singles ?? null, team });
  const doubles = learnt.failed
    ? nothing
    : attachFragments(2, clusters, scored, scorer, rules, { frozen: frozen?.attachment.doubles ?? null, team });
  const again = learnt.failed ? null : secondLook(clusters, compiled, scored, scorer, team);
  const late = again && attachFragments(1, clusters, again, scorer, rules, { frozen: singles.prior, team });
  lap('attach');
  return { rules, clusters, singles: late ? withLate(singles, late) : singles, doubles };
}

/** What was attached at first and what later, with the prior that was learnt at first. */
function withLate(first: Attached, late: Attached): Attached {
  return {
    prior: first.prior,
    attached: first.attached + late.attached,
    byName: [...first.byName, ...late.byName],
  };
}

/** The rules by which records are joined: what was learnt of relatives, and the stated or frozen limits. */
export function learntRules(learnt: Learnt, frozen: LinkageModel | null): Omit<MergeRules, 'mustLink' | 'cannotLink'> {
  const sharedReach =
    learnt.givenAsked || learnt.personalEvidence
      ? householdReach(
          learnt.scorer.patterns,
          { ...learnt.pairs, pattern: learnt.pairPattern },
          alikeShares(learnt.mixture),
        )
      : null;
  return {
    threshold: learnt.failed ? Number.POSITIVE_INFINITY : (frozen?.thresholds.core ?? coreThreshold),
    evidenceBits: frozen?.thresholds.evidenceBits ?? evidenceBits,
    personalEvidence: learnt.personalEvidence,
    twinEvidence: learnt.twinEvidence,
    numbersLent: learnt.numbersLent,
    noNamesakes: learnt.noNamesakes,
    matchUnseen: !learnt.matchSeen,
    parentsTell: learnt.parentsTell,
    birthdaysTell: learnt.birthdaysTell,
    homesOnly: learnt.homesOnly,
    relatives: learnt.relatives,
    formsOfOne: learnt.formsOfOne,
    givenAsked: learnt.givenAsked,
    nameless: learnt.mixture.layout.nameIndex < 0 && learnt.mixture.layout.dateIndex >= 0,
    yearsOnly: learnt.compiled.comparisons.some(({ kernel }) => kernel.kind === 'date' && kernel.yearsOnly),
    nearTwins: nearTwinsTest(learnt.compiled.name, learnt.scorer.patterns.comparisons, {
      small: learnt.nearTwins,
      shown: learnt.nearTwinsShown,
      givenAsked: learnt.givenAsked,
      personal: learnt.personal,
      sharedReach,
    }),
    sharedReach,
    inTurn: inTurnOf(learnt),
    fitsTwo: null,
    inPart: writtenInPart(learnt.compiled.name, learnt.scorer.patterns.comparisons, learnt.compiled.count, learnt),
  };
}

/** The numbers that one person held in turn; null where the file does not say when people were seen. */
function inTurnOf({ days, pairs, pairPattern, scorer, personal, strangers }: Learnt): NumbersInTurn | null {
  if (days === null) return null;
  const { patterns } = scorer;
  const found = { ...pairs, pattern: pairPattern };
  return numbersInTurn(heldNumbers(patterns, found, days, isOfOnePerson(patterns, personal)), strangers, days);
}

function judged(
  { table }: CanonicalTable,
  { judgements = [] }: ResolveOptions,
): Pick<MergeRules, 'mustLink' | 'cannotLink'> {
  const mustLink: [number, number][] = [];
  const cannotLink: [number, number][] = [];
  if (judgements.length > 0) {
    const index = table.ids.places(new Set(judgements.flatMap(({ a, b }) => [a, b])));
    for (const { a, b, judgement } of judgements) {
      const x = index.get(a);
      const y = index.get(b);
      if (x === undefined || y === undefined || x === y) continue;
      if (judgement === 'same') mustLink.push([x, y]);
      else if (judgement === 'different') cannotLink.push([x, y]);
    }
  }
  const order = (x: readonly [number, number], y: readonly [number, number]): number => x[0] - y[0] || x[1] - y[1];
  return { mustLink: mustLink.sort(order), cannotLink: cannotLink.sort(order) };
}
