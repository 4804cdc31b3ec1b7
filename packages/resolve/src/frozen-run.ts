import { UserError } from '@lookback/base';
import { words } from '@lookback/words';
import { type CandidatePairs, candidatePairs } from './blocking.ts';
import { type CanonicalTable, canonicalise } from './canonical-order.ts';
import { type ClassLayout, classLayout, dateStateCount } from './class-layout.ts';
import { comparePairs } from './compare-pairs.ts';
import { type ComparedPairs, knownPatterns } from './compared-pairs.ts';
import { type Compiled, compile, type FrozenColumns } from './compile.ts';
import { eventDays } from './event-dates.ts';
import type { FieldStates } from './field-states.ts';
import type { KinRules } from './kin-rules.ts';
import { comparedAnew } from './known-patterns.ts';
import { joinComparisons, type Learnt, type Stopwatch } from './learn.ts';
import type { ComparisonModel, LinkageModel, RivalClass } from './linkage-model.ts';
import type { Mixture } from './mixture.ts';
import { knownVariants, type NameVariants } from './name-variants.ts';
import { noNearTwins } from './near-twins-shown.ts';
import { numberKindsAsIn } from './number-kinds.ts';
import { PatternTable } from './pattern-table.ts';
import { ratioTerms } from './ratio-terms.ts';
import type { RecordTable } from './record-table.ts';
import type { ResolveOptions } from './resolution.ts';
import { cluster, type Run, stopwatch } from './resolve-run.ts';
import { scorer } from './scorer.ts';
import type { Team } from './team.ts';
import { TextList } from './text-list.ts';

/** Clusters a table with a frozen model. Pairs that were compared `previous`ly and have not changed are not compared again. */
export function runFrozen(
  model: LinkageModel,
  table: RecordTable,
  team: Team,
  options: ResolveOptions,
  previous: ComparedPairs | null,
): Run {
  const { seconds, mebibytes, lap } = stopwatch(options);
  const canonical = canonicalise(modelColumns(table, model), model.seed, team);
  lap('order');
  const { variants } = options;
  const learnt = frozenLearnt(model, { canonical, variants, sides: null, team, lap, previous });
  const outcome = cluster(learnt, canonical, options, { lap, team }, model);
  return { canonical, learnt, aliases: model.aliases, seconds, mebibytes, frozen: model, ...outcome };
}

export interface FrozenInput {
  readonly canonical: CanonicalTable;
  readonly variants?: NameVariants;
  /** Side of each record, where only pairs across two sides count. */
  readonly sides: Uint8Array | null;
  readonly team: Team;
  readonly lap: Stopwatch;
  readonly previous: ComparedPairs | null;
}

/** Compares the records of a table in the columns of a model, and weighs the pairs by it: nothing is learnt. */
export function frozenLearnt(
  model: LinkageModel,
  { canonical, variants = knownVariants, sides, team, lap, previous }: FrozenInput,
): Learnt {
  const frozen = frozenColumns(model);
  const compiled = compile({ table: canonical.table, variants, aliases: model.aliases, frozen, team });
  lap('compile');
  const pairs = candidatePairs(compiled, team, { frozenSplits: model.splitBlocks, only: rulesInUse(model), sides });
  lap('block');
  const patterns = new PatternTable(joinComparisons(compiled.comparisons, joinsOf(model, compiled)));
  const known = previous && knownPatterns(previous, canonical, compiled, patterns);
  const pairPattern = known ? comparedAnew(pairs, known, patterns, team) : comparePairs(pairs, patterns, team);
  lap('compare');
  const thawn = thawed(model, compiled, pairs, pairPattern, patterns);
  const daysTell = Object.keys(thawn.strangers).length > 0;
  return { ...thawn, days: daysTell ? eventDays(canonical.table) : null };
}

/** The columns that a model reads, in its roles; one that the table lacks is there without a value. A table without records fits. */
export function modelColumns(whole: RecordTable, model: LinkageModel): RecordTable {
  const table = numberKindsAsIn(whole, model);
  const fields = model.columns.map(({ name, role }) => {
    const field = table.fields.find((candidate) => candidate.name === name);
    if (field) return { ...field, role };
    return {
      name,
      role,
      dictionary: TextList.of([]),
      offsets: new Uint32Array(table.count + 1),
      codes: new Uint32Array(0),
    };
  });
  if (table.count > 0 && model.columns.length > 0 && fields.every(({ dictionary }) => dictionary.length === 0)) {
    throw new UserError({
      code: 'model_fits_not',
      message: words.error_model_fits_not(),
      todo: words.error_model_fits_not_todo({ columns: model.columns.map(({ name }) => name).join(', ') }),
    });
  }
  return { ...table, fields };
}

const frozen = new WeakMap<LinkageModel, FrozenColumns>();

/** The columns of a model as maps, made once: a frozen model is plain data that nobody changes. */
function frozenColumns(model: LinkageModel): FrozenColumns {
  const known = frozen.get(model);
  if (known !== undefined) return known;
  const made = mapped(model);
  frozen.set(model, made);
  return made;
}

function mapped(model: LinkageModel): FrozenColumns {
  const frequencies: Record<string, ReadonlyMap<string, number>> = {};
  for (const [name, counts] of Object.entries(model.frequencies)) frequencies[name] = new Map(Object.entries(counts));
  const placeholders: Record<string, ReadonlySet<string>> = {};
  for (const [name, values] of Object.entries(model.placeholders)) placeholders[name] = new Set(values);
  const joined = model.joined.flatMap(({ fields }) => fields);
  return {
    records: model.records,
    frequencies,
    placeholders,
    surnameFirst: model.surnameFirst ?? [],
    straysAreSlips: model.straysAreSlips ?? false,
    comparisons: new Set([...model.comparisons.map(({ name }) => name), ...joined]),
  };
}

function joinsOf(model: LinkageModel, { comparisons }: Compiled): { left: number; right: number }[] {
  return model.joined.map(({ fields: [left, right] }) => ({
    left: comparisons.findIndex(({ name }) => name === left),
    right: comparisons.findIndex(({ name }) => name === right),
  }));
}

function rulesInUse({ blocking }: LinkageModel): ReadonlySet<string> | undefined {
  return blocking && new Set(blocking.map(({ rule }) => rule));
}

function thawed(
  model: LinkageModel,
  compiled: Compiled,
  pairs: CandidatePairs,
  pairPattern: Uint32Array,
  patterns: PatternTable,
): Omit<Learnt, 'days'> {
  const { comparisons } = patterns;
  const known = new Map(model.comparisons.map((comparison) => [comparison.name, comparison]));
  const held = comparisons.map(({ name, levels }) => {
    const comparison = known.get(name);
    if (comparison?.m.length !== levels.length) {
      throw new UserError({
        code: 'model_outdated',
        message: words.error_model_outdated({ name }),
        todo: words.error_model_outdated_todo(),
      });
    }
    return comparison;
  });
  const states = held.map(statesOf);
  const layout = classLayout(comparisons, {
    sharedDocuments: model.sharedDocuments,
    namesakesOfOneDay: true,
    generationsSeen: true,
  });
  const { matchPairs, randomPairs } = model;
  const mixture: Mixture = {
    comparisons,
    states,
    layout,
    matchPairs,
    randomPairs,
    rivalPairs: rivalPairs(model.rivals, layout),
    moved: model.moved ?? 0,
    rounds: 0,
    floor: 0,
    identity: true,
  };
  const personal = held.map((comparison) => comparison.personal);
  return {
    compiled,
    pairs,
    pairPattern,
    joined: model.joined,
    mixture,
    scorer: scorer({ patterns, terms: ratioTerms(comparisons, states, mixture.moved), personal, ...mixture }),
    personal,
    householdShare: held.map((comparison) => comparison.householdShare),
    ...shownBy(model.thresholds),
    allPairs: (compiled.count * (compiled.count - 1)) / 2,
    failed: model.failed,
    matchSeen: !(model.thresholds.matchUnseen ?? false),
  };
}

/** What a model says that its file showed of relatives and strangers. */
function shownBy(
  thresholds: LinkageModel['thresholds'],
): KinRules & Pick<Learnt, 'nearTwins' | 'nearTwinsShown' | 'strangers'> {
  return {
    personalEvidence: thresholds.personalEvidence,
    twinEvidence: thresholds.twinEvidence ?? false,
    numbersLent: thresholds.numbersLent ?? false,
    noNamesakes: thresholds.noNamesakes ?? false,
    givenAsked: thresholds.givenAsked ?? false,
    parentsTell: thresholds.parentsTell ?? false,
    birthdaysTell: thresholds.birthdaysTell ?? false,
    homesOnly: thresholds.homesOnly ?? false,
    relatives: thresholds.relatives ?? false,
    formsOfOne: thresholds.formsOfOne ?? false,
    nearTwins: thresholds.nearTwins ?? false,
    nearTwinsShown: {
      ...noNearTwins,
      numbers: thresholds.nearTwinsSeen ?? false,
      ...thresholds.nearTwinsShown,
    },
    strangers: thresholds.strangers ?? {},
  };
}

function statesOf(comparison: ComparisonModel): FieldStates {
  return {
    m: Float64Array.from(comparison.m),
    u: Float64Array.from(comparison.u),
    shared: comparison.shared && Float64Array.from(comparison.shared),
    surname: comparison.surnameOnly && Float64Array.from(comparison.surnameOnly),
    generation: comparison.generation && Float64Array.from(comparison.generation),
    sibling: comparison.sibling && Float64Array.from(comparison.sibling),
  };
}

function rivalPairs(rivals: readonly RivalClass[], layout: ClassLayout): Float64Array {
  const pairs = new Float64Array(layout.size);
  for (const rival of rivals) {
    const name = ['random', 'surname', 'full_name'].indexOf(rival.name);
    const date = ['random', 'shared', 'generation', 'sibling'].indexOf(rival.date);
    const mask = layout.groups.reduce(
      (bits, group, k) => (group.some((f) => rival.shared.includes(f)) ? bits | (1 << k) : bits),
      0,
    );
    pairs[((name * dateStateCount + date) << layout.groups.length) | mask] += rival.pairs;
  }
  return pairs;
}
