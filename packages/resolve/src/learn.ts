import { agreesTwice, holdsContacts } from './agreeing-twice.ts';
import { type CandidatePairs, candidatePairs } from './blocking.ts';
import { type ClassLayout, classLayout, type LayoutOptions } from './class-layout.ts';
import { beginComparePairs } from './compare-pairs.ts';
import type { Comparison } from './comparison.ts';
import { type Compiled, compile } from './compile.ts';
import { namesakesOfOneDay, type PatternedPairs, withDayNamesakes } from './day-namesakes.ts';
import { type FieldStates, fieldStates, ownStates } from './field-states.ts';
import { documentsAreShared, halfOfFamilies, householdDocumentShare, householdShares } from './household-shares.ts';
import { householdsOf } from './households.ts';
import { dependentFields, type JoinedFields } from './joined-fields.ts';
import { holdsAccounts } from './joint-accounts.ts';
import { jointComparison, jointLevel } from './joint-comparison.ts';
import { type KinRules, type KinShown, kinRules, noKin, othersAtHome, replacedAtHome } from './kin-rules.ts';
import { numbersAreLent } from './lent-numbers.ts';
import { madeOnce } from './made-once.ts';
import { learnMixture, type Mixture, type PatternCounts } from './mixture.ts';
import { mixtureScorer, preparedScorer } from './mixture-scorer.ts';
import type { NameVariants } from './name-variants.ts';
import { holdsGivenNames, type NearTwinsShown, nearTwinsBelow } from './near-twins.ts';
import { nearTwinsShown, noNearTwins } from './near-twins-shown.ts';
import { type NumbersSeen, numbersSeen } from './numbers-in-turn.ts';
import { parentsTell } from './other-parents.ts';
import { PatternTable } from './pattern-table.ts';
import { tellsOfPeople } from './people-file.ts';
import { drawnPairs, type RandomPairs, randomPairs } from './random-pairs.ts';
import type { RecordTable } from './record-table.ts';
import { type MadeUpNames, madeUpNames } from './relative-names.ts';
import { type ReplacedNames, replacedNames } from './replaced-names.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { smallFileRecords, statedBelow, statedMixture, statedPrior } from './small-file.ts';
import type { Team } from './team.ts';
import { birthdaysTell, generationsSeen, unlikeDatesAtMost } from './unlike-dates.ts';

/** What one round of learning gives: pairs with patterns, the mixture, and the scorer made of it. */
export interface Learnt extends KinRules, NumbersSeen {
  readonly compiled: Compiled;
  readonly pairs: CandidatePairs;
  readonly pairPattern: Uint32Array;
  readonly joined: readonly {
    readonly fields: readonly [string, string];
    readonly lift: number;
    readonly pairsSeen: number;
  }[];
  readonly mixture: Mixture;
  readonly scorer: Scorer;
  readonly personal: readonly boolean[];
  readonly householdShare: readonly number[];
  /** Too few records to tell names from misspellings by frequency: near given names need documents that do not differ. */
  readonly nearTwins: boolean;
  /** What the file shows of twins of near given names: then names that differ in anything need documents that do not. */
  readonly nearTwinsShown: NearTwinsShown;
  readonly allPairs: number;
  /**
   * More matches learnt than pairs compared: the model cannot be trusted and nothing may be merged on it. A stated model
   * of a small file expects a number that nobody counted, so it cannot fail in this way.
   */
  readonly failed: boolean;
  /** False where no class of pairs looked like one person, so that a stated model took the place of a learnt one. */
  readonly matchSeen: boolean;
}

export type Stopwatch = (stage: string) => void;

/** What a run learns with: seed of the random pairs, clock of the stages, threads. */
export interface LearnRun {
  readonly seed: string;
  readonly lap: Stopwatch;
  readonly team: Team;
}

/** Learns a model from a table in canonical order; with `sides`, from pairs across the two sides alone. */
export function learn(
  table: RecordTable,
  variants: NameVariants,
  aliases: readonly (readonly [string, string])[],
  { seed, lap, team }: LearnRun,
  sides: Uint8Array | null = null,
): Learnt {
  const compiled = heldOnBothSides(compile({ table, variants, aliases, team }), sides);
  lap('compile');
  const draw = madeOnce(() => drawnPairs(compiled.count, seed, sides));
  const pairs = candidatePairs(compiled, team, { sides, meanwhile: draw });
  lap('block');
  const first = new PatternTable(compiled.comparisons);
  const drawn = randomPairs({ drawn: draw(), patterns: first, candidates: pairs, team });
  const joins = dependentFields(first, drawn, compiled.count);
  const { patterns, random } = withJoins(first, drawn, joins);
  lap('random pairs');
  const compare = beginComparePairs(pairs, patterns, team);
  const names = madeUpNames(compiled.name, seed);
  const allPairs = pairsBetween(compiled.count, sides);
  const { stated, families, ...start } = startOf(compiled, patterns, random, names, { allPairs, sides });
  const { pattern: pairPattern, held } = compare();
  lap('compare');
  const few = compiled.count < smallFileRecords;
  const ofPeople = tellsOfPeople(table, variants);
  const counts = patternCounts(held, pairPattern.length, random, allPairs);
  const found = { ...pairs, pattern: pairPattern };
  const states = withDatesAtMost(start.states, patterns, held);
  const from = { patterns, counts, random: random.all, pairs: found, team, ...start, states };
  const { mixture, small, matchSeen } = learnOrState(from, stated, compiled.count, smallerSide(compiled.count, sides));
  const lent = numbersAreLent(patterns, held, mixture.matchPairs);
  const householdShare = householdShares(mixture, { unlikeDates: false, lent });
  const personal = personalComparisons(patterns.comparisons, householdShare, small || few);
  const weigher = preparedScorer(patterns, mixture, personal, team);
  lap('em');
  const kin = kinRules(mixture, personal, {
    stated: small,
    few: (sides ? 2 * smallerSide(compiled.count, sides) : compiled.count) < nearTwinsBelow,
    othersAtHome: small || few ? othersAtHome(patterns, held) : null,
    ...kinSeen(compiled, patterns, held, lent),
  });
  const rules = ofPeople ? withFamilies(kin, families) : noKin;
  return {
    compiled,
    pairs,
    pairPattern,
    joined: joinedNames(joins, compiled),
    mixture,
    scorer: weigher,
    personal,
    householdShare,
    ...rules,
    nearTwins: ofPeople && compiled.count < nearTwinsBelow,
    nearTwinsShown: ofPeople ? nearTwinsShown(compiled.name, patterns, found, rules.twinEvidence) : noNearTwins,
    ...numbersSeen(ofPeople ? table : null, patterns, found, personal),
    allPairs,
    matchSeen,
    failed: !small && mixture.matchPairs > pairPattern.length,
  };
}

type Families = Pick<ReplacedNames, 'siblings' | 'datesAsked'>;

/** The rules, with what names and birth dates alone show of families. */
function withFamilies(kin: KinRules, { siblings, datesAsked = false }: Families): KinRules {
  return {
    ...kin,
    twinEvidence: kin.twinEvidence || siblings,
    relatives: kin.relatives || datesAsked,
    numbersLent: kin.numbersLent || datesAsked,
  };
}

/** What names, and the pairs that were compared, show of relatives. */
function kinSeen(
  { name }: Pick<Compiled, 'name'>,
  patterns: PatternTable,
  compared: Float64Array,
  lent: boolean | null,
): Pick<KinShown, 'bare' | 'lent' | 'replaced' | 'parentsTell' | 'birthdaysTell'> {
  return {
    lent: lent === true,
    bare: name !== null && !holdsGivenNames(name.bags),
    replaced: replacedAtHome(patterns, compared),
    parentsTell: parentsTell(patterns, compared),
    birthdaysTell: birthdaysTell(patterns, compared),
  };
}

/** The states of the fields with the most of the dates that no slip explains, where the file shows it. */
function withDatesAtMost(
  states: LearnFrom['states'],
  patterns: PatternTable,
  compared: Float64Array,
): LearnFrom['states'] {
  const levelMax = unlikeDatesAtMost(patterns, compared);
  if (levelMax === null) return states;
  const isDate = (f: number): boolean => patterns.comparisons[f].kind === 'date';
  return (seen) => states(seen).map((state, f) => (isDate(f) ? { ...state, levelMax } : state));
}

/**
 * Which comparisons are of one person and not of a household; in a file too small to tell, all numbers and mail
 * addresses. Accounts are held together, and are of one person only where a file has neither birth dates nor other numbers.
 */
export function personalComparisons(
  comparisons: readonly Pick<Comparison, 'kind' | 'fields'>[],
  householdShare: readonly number[],
  untold: boolean,
): boolean[] {
  const othersTell = comparisons.some((held) => held.kind === 'date' || (held.kind === 'code' && !holdsAccounts(held)));
  return comparisons.map((comparison, f) => {
    const { kind } = comparison;
    if (kind === 'date') return true;
    if (othersTell && holdsAccounts(comparison)) return false;
    const most = kind === 'code' ? halfOfFamilies : kind === 'email' ? householdDocumentShare : 0;
    return most > 0 && (untold || householdShare[f] < most);
  });
}

/** What learning starts from: the states of the fields given random pairs, and the model that is stated where it fails. */
function startOf(
  compiled: Compiled,
  patterns: PatternTable,
  random: RandomPairs,
  names: MadeUpNames,
  { allPairs, sides }: { readonly allPairs: number; readonly sides: Uint8Array | null },
): Pick<LearnFrom, 'states' | 'noTwins'> & { readonly families: Families; stated(): Mixture } {
  const { count } = compiled;
  const { comparisons } = patterns;
  const ofRecords = ownStates(compiled, comparisons, names);
  const fixed = (seen: ReadonlyMap<number, number>) => fieldStates(comparisons, patterns, seen, ofRecords);
  const shown = replacedNames(compiled, comparisons, fixed(random.all), sides);
  const { twinsRuledOut, otherGivenMax } = shown;
  const own = (seen: ReadonlyMap<number, number>) => fixed(seen).map((state) => ({ ...state, otherGivenMax }));
  return {
    states: count < smallFileRecords ? (seen) => statedPrior(comparisons, own(seen)) : own,
    noTwins: twinsRuledOut,
    families: shown,
    stated: () =>
      statedMixture(comparisons, own(random.all), classLayout(comparisons, { sharedDocuments: false }), {
        records: count,
        allPairs,
      }),
  };
}

function joinedNames(joins: readonly JoinedFields[], { comparisons }: Compiled): Learnt['joined'] {
  return joins.map(({ left, right, lift, pairsSeen }) => ({
    fields: [comparisons[left].name, comparisons[right].name],
    lift,
    pairsSeen,
  }));
}

function patternCounts(
  compared: Float64Array,
  comparedPairs: number,
  { remainder, remainderDrawn }: RandomPairs,
  allPairs: number,
): PatternCounts {
  const remainderWeight = Math.max(0, allPairs - comparedPairs) / Math.max(1, remainderDrawn);
  return { compared, remainder, remainderWeight, allPairs };
}

/** What a mixture is learnt from: patterns, pairs by pattern, states of the fields given random pairs, random pairs. */
interface LearnFrom {
  readonly patterns: PatternTable;
  readonly counts: PatternCounts;
  readonly states: (seen: ReadonlyMap<number, number>) => FieldStates[];
  readonly random: ReadonlyMap<number, number>;
  readonly noTwins: boolean;
  readonly pairs: PatternedPairs;
  readonly team: Team;
}

/**
 * Learns a mixture; states one where the file is too small to learn from, or shows nothing that looks like one person. A
 * small file in which that fails may yet hold a few records twice: there the stated model may join them.
 */
function learnOrState(
  from: LearnFrom,
  stated: () => Mixture,
  records: number,
  mostPersons: number,
): { readonly mixture: Mixture; readonly small: boolean; readonly matchSeen: boolean } {
  if (records < statedBelow) return { mixture: stated(), small: true, matchSeen: true };
  const learnt = learnFromTwoStarts(from, stated, mostPersons);
  const compared = from.counts.compared.reduce((sum, pairs) => sum + pairs, 0);
  const few = records < smallFileRecords;
  if (!learnt.identity || (few && learnt.matchPairs > compared))
    return { mixture: stated(), small: true, matchSeen: few };
  return { mixture: learnt, small: false, matchSeen: true };
}

/** Matches over records (of the smaller of two sides) from which on lookalikes are too few to be all of them. */
const manyMatches = 0.1;
/** Fewer pairs than these teach nothing. */
const fewestMatches = 5;

/**
 * EM finds the top that is nearest to its start. Where what it took for matches does not look like one person (pairs of
 * namesakes, in a file that gives half of the numbers), it learns once more with what records of one person show of
 * names and birth dates as stated, and is believed where that finds many matches. Few must agree in two things beside the
 * name; in a file of names and dates alone they cannot, and are believed.
 */
function learnFromTwoStarts(from: LearnFrom, stated: () => Mixture, mostPersons: number): Mixture {
  const { patterns, counts, states, random, team } = from;
  const first = learnTwice(from);
  const many = (mixture: Mixture): boolean => mixture.matchPairs > manyMatches * mostPersons;
  if (first.identity && (many(first) || agreesTwice(patterns, first, counts.compared))) return first;
  const start = stated();
  const second = learnMixture(patterns, counts, states(random), start.layout, team, start, ['name', 'date']);
  const few = second.matchPairs >= fewestMatches && !holdsContacts(patterns.comparisons);
  return second.identity && (many(second) || few) ? second : { ...first, identity: false };
}

/**
 * Learns, lets documents be shared where families hold them together, and learns again on random pairs without matches,
 * with strangers of one name and birth date where the file shows any.
 */
function learnTwice({ patterns, counts, states, random, noTwins, pairs, team }: LearnFrom): Mixture {
  const layoutOf = (options: LayoutOptions): ClassLayout => classLayout(patterns.comparisons, options);
  const learnWith = (options: LayoutOptions): Mixture =>
    learnMixture(patterns, counts, states(random), layoutOf(options), team);
  const aged = generationsSeen(patterns, counts.compared);
  let options: LayoutOptions = { sharedDocuments: false, twinsRuledOut: noTwins, generationsSeen: aged };
  let mixture = learnWith(options);
  if (documentsAreShared(mixture, numbersAreLent(patterns, counts.compared, mixture.matchPairs))) {
    options = { sharedDocuments: true };
    mixture = learnWith(options);
  }
  const namesakes = namesakesOfOneDay(patterns, mixture, pairs, random);
  const { seen, unseen } = householdsOf(patterns, mixture, counts, random);
  const layout = layoutOf({ ...options, namesakesOfOneDay: namesakes > 0, householdsUnseen: unseen && !seen });
  const cleaned = states(withoutMatches(patterns, mixture, random));
  const again = learnMixture(patterns, counts, cleaned, layout, team, withDayNamesakes(mixture, namesakes));
  return { ...again, householdsSeen: seen };
}

/** Random pairs without those that are matches: each counts by its posterior of not being one. */
function withoutMatches(
  patterns: PatternTable,
  mixture: Mixture,
  random: ReadonlyMap<number, number>,
): Map<number, number> {
  const judge = mixtureScorer(patterns, mixture);
  const cleaned = new Map<number, number>();
  for (const [pattern, pairs] of random) cleaned.set(pattern, pairs / (1 + 2 ** (judge.score(pattern) / fixedPoint)));
  return cleaned;
}

/** The most persons that can be found again: all records, or those of the smaller of two sides. */
function smallerSide(count: number, sides: Uint8Array | null): number {
  if (!sides) return count;
  const right = rightCount(sides);
  return Math.min(right, count - right);
}

/**
 * Without the comparisons of which one of two sides holds nothing that tells people apart (streets without a number, that many share): they
 * compare no pair, and would pass for a home of which nothing is known.
 */
function heldOnBothSides(compiled: Compiled, sides: Uint8Array | null): Compiled {
  if (!sides) return compiled;
  const isHeld = ({ has, kind }: Comparison): boolean =>
    kind === 'name' ||
    kind === 'date' ||
    [0, 1].every((side) => sides.some((at, record) => at === side && has(record)));
  return { ...compiled, comparisons: compiled.comparisons.filter(isHeld) };
}

/** All pairs of records, or all pairs across two sides. */
function pairsBetween(count: number, sides: Uint8Array | null): number {
  if (!sides) return (count * (count - 1)) / 2;
  const right = rightCount(sides);
  return right * (count - right);
}

function rightCount(sides: Uint8Array): number {
  return sides.reduce((sum, side) => sum + side, 0);
}

/** Replaces comparisons that depend on each other by joint ones. */
export function joinComparisons(
  comparisons: readonly Comparison[],
  joins: readonly { readonly left: number; readonly right: number }[],
): Comparison[] {
  const gone = new Set(joins.map(({ right }) => right));
  return comparisons.flatMap((comparison, f) => {
    const join = joins.find(({ left }) => left === f);
    if (join) return [jointComparison(comparison, comparisons[join.right])];
    return gone.has(f) ? [] : [comparison];
  });
}

function withJoins(
  first: PatternTable,
  drawn: RandomPairs,
  joins: readonly JoinedFields[],
): { patterns: PatternTable; random: RandomPairs } {
  if (joins.length === 0) return { patterns: first, random: drawn };
  const patterns = new PatternTable(joinComparisons(first.comparisons, joins));
  const gone = new Set(joins.map(({ right }) => right));
  const translate = (counts: ReadonlyMap<number, number>): Map<number, number> => {
    const found = new Map<number, number>();
    for (const [pattern, held] of counts) {
      const levels = first.comparisons.flatMap((comparison, f) => {
        const join = joins.find(({ left }) => left === f);
        if (join)
          return [
            jointLevel(
              comparison,
              first.comparisons[join.right],
              first.level(pattern, f),
              first.level(pattern, join.right),
            ),
          ];
        return gone.has(f) ? [] : [first.level(pattern, f)];
      });
      const now = patterns.ofLevels(levels);
      found.set(now, (found.get(now) ?? 0) + held);
    }
    return found;
  };
  return { patterns, random: { ...drawn, all: translate(drawn.all), remainder: translate(drawn.remainder) } };
}
