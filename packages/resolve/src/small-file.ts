import { type ClassLayout, nameStateOf } from './class-layout.ts';
import type { Comparison } from './comparison.ts';
import { type FieldStates, normalised } from './field-states.ts';
import type { Mixture } from './mixture.ts';
import type { NameComparison } from './name-comparison.ts';

/** Below this many records a mixture is not learnt: what thirty matches teach merges more relatives than what is stated. */
export const statedBelow = 100;

/** Below this many records a mixture is learnt from what is stated, and what it does not show of families is not believed. */
export const smallFileRecords = 200;

interface Expectation {
  /** Share of one person's record pairs that agree exactly, and that nearly agree. */
  readonly equal: number;
  readonly near: number;
  /** Most that unrelated people may agree exactly: what the file shows above it is its own matches. */
  readonly unrelatedMax: number;
}

/** Stated, not learnt: what careful files of people show for each kind of field. */
const expectations: Partial<Record<Comparison['kind'], Expectation>> = {
  code: { equal: 0.9, near: 0.04, unrelatedMax: 1e-6 },
  phone: { equal: 0.6, near: 0.05, unrelatedMax: 2e-5 },
  email: { equal: 0.75, near: 0.05, unrelatedMax: 1e-5 },
  address: { equal: 0.6, near: 0.15, unrelatedMax: 2e-3 },
  postcode: { equal: 0.6, near: 0.15, unrelatedMax: 2e-3 },
  place: { equal: 0.7, near: 0.1, unrelatedMax: 0.05 },
  category: { equal: 0.9, near: 0.02, unrelatedMax: 0.5 },
  year: { equal: 0.9, near: 0.05, unrelatedMax: 0.05 },
  text: { equal: 0.7, near: 0.1, unrelatedMax: 0.01 },
};

/** Share of matches and of unrelated pairs at each level of two birth dates (days of 60 years are about 22,000). */
const dateShares: Readonly<Record<string, readonly [m: number, u: number]>> = {
  'equal, rare': [0.84, 4.5e-5],
  equal: [0.84, 4.5e-5],
  'equal, common': [0.84, 4.5e-5],
  'one digit': [0.04, 5e-4],
  'day and month swapped': [0.02, 1e-5],
  'year and one part': [0.03, 1e-3],
  'month and day': [0.01, 2.7e-3],
  'two digits': [0.01, 3e-3],
  'year only': [0.015, 0.002],
  'other day of the year': [0.005, 0.013],
  'guessed, within 2': [0.006, 1e-3],
  'year within 2': [0.01, 0.06],
  'year within 10': [0.005, 0.2],
  'one digit, gap': [0.002, 3e-4],
  'month and day, gap': [0.002, 2e-3],
  'two digits, gap': [0.002, 2e-3],
  different: [0.009, 0.72],
};

/** Of the record pairs of one person: what is left over of the names, and how often that happens to strangers. */
const leftoverShares = {
  none: 0.8,
  one_sided: 0.1,
  one_each: 0.05,
  more: 0.015,
  other_given: 0.03,
  near_given: 0.005,
  form_given: 0.005,
  first_given: 0.005,
} as const;
const leftoverDamping = {
  none: 1 / 8,
  one_sided: 1 / 4,
  one_each: 1 / 4,
  more: 1 / 4,
  other_given: 1,
  near_given: 1 / 16,
  form_given: 1 / 16,
  first_given: 1 / 16,
} as const;

const matchesPerRecord = 0.3;
/** In a file large enough to learn from, in which nothing looked like one person. */
const matchesPerRecordUnseen = 0.01;
/** Weight of a rival class beside the matches: people of one full name at one home are the dangerous ones. */
const namesakeShare = 0.5;
const otherRivalShare = 0.1;
/** Two people of one full name rarely share a mail address. */
const namesakeMailShare = 0.01;
/** Two people rarely hold one document number. */
const documentRivalShare = 0.001;

/**
 * A stated mixture for a file that is too small to learn one: birth dates, documents and names weigh what they weigh
 * elsewhere, and sharing a full name and a home stays a candidate. Frequencies within the file still order equal values.
 */
export function statedMixture(
  comparisons: readonly Comparison[],
  states: readonly FieldStates[],
  layout: ClassLayout,
  { records, allPairs }: { readonly records: number; readonly allPairs: number },
): Mixture {
  const perRecord = records < smallFileRecords ? matchesPerRecord : matchesPerRecordUnseen;
  const matchPairs = Math.min(allPairs / 2, Math.max(1, records * perRecord));
  const rivalPairs = new Float64Array(layout.size);
  const maskOf = (kind: Comparison['kind']): number =>
    layout.groups.reduce((mask, [f], k) => (comparisons[f].kind === kind ? mask | (1 << k) : mask), 0);
  const documents = maskOf('code');
  const mails = maskOf('email');
  layout.allowed.forEach((allowed, c) => {
    const mask = c & ((1 << layout.groups.length) - 1);
    const namesakes = nameStateOf(c, layout) === 2;
    const share =
      mask & documents
        ? documentRivalShare
        : namesakes
          ? mask & mails
            ? namesakeMailShare
            : namesakeShare
          : otherRivalShare;
    if (allowed) rivalPairs[c] = matchPairs * share;
  });
  return {
    comparisons,
    states: comparisons.map((comparison, f) => statedStates(comparison, states[f])),
    layout,
    matchPairs,
    randomPairs: Math.max(1, allPairs - matchPairs),
    rivalPairs,
    moved: 0,
    rounds: 0,
    floor: 0,
    identity: true,
  };
}

/** Pairs that the stated m counts as where a mixture is learnt from few records. */
const statedPairs = 15;

/**
 * What few records begin to learn from: m as stated, worth fifteen pairs, and u as stated, as their own matches are a large
 * part of their random pairs, and a value of a thousand that agrees by chance is not seen among so few.
 */
export function statedPrior(comparisons: readonly Comparison[], states: readonly FieldStates[]): FieldStates[] {
  return comparisons.map((comparison, f) => ({ ...statedStates(comparison, states[f]), priorPairs: statedPairs }));
}

function statedStates(comparison: Comparison, learnt: FieldStates): FieldStates {
  if (comparison.kind === 'name') return { ...learnt, ...nameStates(comparison as NameComparison, learnt) };
  if (comparison.kind === 'date') return { ...learnt, ...dateStates(comparison, learnt) };
  const expected = expectations[comparison.kind];
  return expected ? { ...learnt, ...valueStates(comparison, learnt, expected) } : learnt;
}

type Stated = Pick<FieldStates, 'm' | 'u'>;

function nameStates(name: NameComparison, learnt: FieldStates): Stated {
  const self = new Float64Array(name.bandOf(name.levels.length - 1) + 1);
  learnt.shared?.forEach((share, level) => {
    self[name.bandOf(level)] += share;
  });
  const bands = normalised(self.map((share, band) => 0.7 * share + 0.3 * (self[band + 1] ?? 0) + 0.01));
  const m = Float64Array.from(
    name.levels,
    (_, level) => leftoverShares[name.leftoverOf(level)] * bands[name.bandOf(level)],
  );
  const u = Float64Array.from(name.levels, (_, level) => {
    const chance = 2 ** -(3 * name.bandOf(level) + 2.5);
    return Math.max(1e-7, chance * leftoverDamping[name.leftoverOf(level)]);
  });
  return { m: normalised(m), u: normalised(u) };
}

function dateStates(date: Comparison, learnt: FieldStates): Stated {
  const weight = date.levels.map((_, level) => (level < date.equalLevels ? equalWeight(date, learnt, level) : 1));
  const share = (level: number, which: 0 | 1) => (dateShares[date.levels[level]]?.[which] ?? 1e-3) * weight[level];
  return {
    m: normalised(Float64Array.from(date.levels, (_, level) => share(level, 0))),
    u: normalised(Float64Array.from(date.levels, (_, level) => share(level, 1))),
  };
}

/** How the file's own values spread over the levels of equality: rare, usual, common. */
function equalWeight(comparison: Comparison, learnt: FieldStates, level: number): number {
  const own = learnt.shared ?? learnt.u;
  let all = 0;
  for (let i = 0; i < comparison.equalLevels; i++) all += own[i];
  return all > 0 ? Math.max(0.01, own[level] / all) : 1 / comparison.equalLevels;
}

function valueStates(comparison: Comparison, learnt: FieldStates, expected: Expectation): Stated {
  const { equalLevels, levels } = comparison;
  const nearLevels = levels.length - equalLevels - 1;
  const seen = learnt.u.reduce((sum, share, level) => (level < equalLevels ? sum + share : sum), 0);
  const unrelated = Math.min(seen, expected.unrelatedMax);
  const last = levels.length - 1;
  const spread = (equal: number, near: number): Float64Array =>
    normalised(
      Float64Array.from(levels, (_, level) => {
        if (level < equalLevels) return equal * equalWeight(comparison, learnt, level);
        return level < last ? near / nearLevels : Math.max(1e-4, 1 - equal - near);
      }),
    );
  const u = spread(unrelated, Math.min(0.2, unrelated * 20));
  // Unlike equality, a domain or a street that many people share is seen among random pairs without the matches' help.
  for (let level = equalLevels; level < last; level++) u[level] = Math.max(u[level], learnt.u[level]);
  return { m: spread(expected.equal, expected.near), u: normalised(u) };
}
