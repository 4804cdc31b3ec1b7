import type { Clusters } from './agglomerate.ts';
import { blockSourceOf } from './block-keys.ts';
import { type BlockingRule, frozenSplitsOf, splitKeys } from './blocking.ts';
import type { CaptureInput, PersonPairs } from './captured-pairs.ts';
import type { Compiled } from './compile.ts';
import { NumberList } from './number-list.ts';
import { shareable } from './shareable.ts';
import { alone, type Team } from './team.ts';

/** How many of the pairs of one person blocking brings together: an estimate from the pairs that were joined. */
export interface BlockingRecall {
  /** Estimated share of all pairs of one person that some rule finds, 0 to 1. */
  readonly share: number;
  /** A lower bound of it, where pairs differ in how easily they are found (Chao 1987). */
  readonly shareMin: number;
  /** Joined pairs that were looked at: all, or those of a sample of persons in a large file. */
  readonly pairs: number;
  /** By rule: the estimated share of all pairs of one person that it finds, and that no other rule finds. */
  readonly byRule: readonly { readonly share: number; readonly alone: number }[];
}

/** The pairs of known groups of records, and how many of them blocking brings together: all rules, and each. */
export function blockedPairs(
  compiled: Compiled,
  rules: readonly BlockingRule[],
  members: Clusters['members'],
): { readonly pairs: number; readonly found: number; readonly byRule: readonly number[] } {
  const pairs = joinedPairs(members);
  const { some, byRule } = capturesOf(compiled, rules, pairs, alone)();
  return { pairs: pairs.total, found: some.reduce((sum, held) => sum + held, 0), byRule };
}

/** A share near .97 is known to some .002 from the persons of so many records. */
const recordsMax = 10_000;
const pairsMax = 1_000_000;

/**
 * Estimates the recall of blocking by capture and recapture. Occasions are the fields that rules use by themselves.
 * Total by Lincoln and Petersen, as Chapman (1951) corrects it, from rules of the name alone and rules without the name
 * (given one person, names and other fields err apart); never below the joined pairs, of which clustering found some
 * that no rule did. Lower bound by Chao (1987) over all occasions. Null where nothing was joined. The other threads begin
 * at once; the function given helps them and waits.
 */
export function blockingRecall(
  compiled: Compiled,
  rules: readonly BlockingRule[],
  members: Clusters['members'],
  team: Team,
): () => BlockingRecall | null {
  const pairs = joinedPairs(members);
  if (pairs.total === 0) return () => null;
  const captures = capturesOf(compiled, rules, pairs, team);
  return () => recallOf(rules, pairs, captures());
}

function recallOf(rules: readonly BlockingRule[], pairs: JoinedPairs, found: Captures): BlockingRecall {
  const some = found.some.reduce((sum, held) => sum + held, 0);
  const total = Math.max(pairs.total, lincolnPetersen(found));
  return {
    share: some / total,
    shareMin: some / Math.max(total, chao(found)),
    pairs: pairs.total,
    byRule: rules.map((_, r) => ({ share: found.byRule[r] / total, alone: found.alone[r] / total })),
  };
}

interface JoinedPairs extends PersonPairs {
  readonly records: Uint32Array;
}

/** The pairs of persons in canonical order, which is an order by hash, until there are enough of them. */
function joinedPairs(members: Clusters['members']): JoinedPairs {
  const [records, person, place, first] = [new NumberList(), new NumberList(), new NumberList(), new NumberList()];
  let total = 0;
  for (const list of members) {
    if (!list || list.length < 2) continue;
    const more = (list.length * (list.length - 1)) / 2;
    if (records.length > 0 && (records.length + list.length > recordsMax || total + more > pairsMax)) break;
    list.forEach((record, i) => {
      records.push(record);
      person.push(first.length);
      place.push(i);
    });
    first.push(total);
    total += more;
  }
  const shared = (numbers: NumberList): Uint32Array => shareable(numbers.values());
  return { records: records.values(), person: shared(person), place: shared(place), first: shared(first), total };
}

/** Which joined pairs were captured, by what. */
interface Captures {
  /** 1 where any rule finds the pair. */
  readonly some: Uint8Array;
  /** By pair: the occasions (fields that rules use alone) on which it is found. */
  readonly occasions: Uint8Array;
  readonly occasionCount: number;
  /** By pair: 1 found by the name alone, 2 found without the name, 3 both. */
  readonly sides: Uint8Array;
  readonly byRule: readonly number[];
  readonly alone: readonly number[];
}

function capturesOf(
  compiled: Compiled,
  rules: readonly BlockingRule[],
  pairs: JoinedPairs,
  team: Team,
): () => Captures {
  const found = team.begin('captured', captureInput(compiled, rules, pairs), rules.length);
  return () => countedCaptures(compiled, rules, pairs.total, found());
}

function countedCaptures(
  compiled: Compiled,
  rules: readonly BlockingRule[],
  total: number,
  captured: readonly Uint8Array[],
): Captures {
  const some = new Uint8Array(total);
  const occasions = new Uint8Array(total);
  const sides = new Uint8Array(total);
  const times = new Uint8Array(total);
  const last = new Uint16Array(total);
  const byRule = rules.map(() => 0);
  const fields = new Map<unknown, number[]>();
  rules.forEach(({ parts }, r) => {
    const [part, ...others] = new Set(parts);
    if (others.length === 0) fields.set(part, [...(fields.get(part) ?? []), r]);
  });
  const isField = rules.map((_, r) => [...fields.values()].some((held) => held.includes(r)));
  const order = [...[...fields.values()].flat(), ...rules.keys()].filter((r, i, all) => all.indexOf(r) === i);
  let field: unknown = null;
  let seen = new Uint8Array(0);
  for (const r of order) {
    const { parts } = rules[r];
    if (isField[r] && parts[0] !== field) {
      field = parts[0];
      seen = new Uint8Array(total);
    }
    const side = !parts.some((part) => part === compiled.name) ? 2 : isField[r] ? 1 : 0;
    const own = captured[r];
    for (let pair = 0; pair < total; pair++) {
      if (own[pair] === 0) continue;
      some[pair] = 1;
      sides[pair] |= side;
      byRule[r]++;
      last[pair] = r;
      if (times[pair] < 2) times[pair]++;
      if (!isField[r] || seen[pair] === 1) continue;
      seen[pair] = 1;
      occasions[pair]++;
    }
  }
  const alone = rules.map(() => 0);
  times.forEach((count, pair) => {
    if (count === 1) alone[last[pair]]++;
  });
  return { some, occasions, occasionCount: fields.size, sides, byRule, alone };
}

/** Blocks of some records, each rule splitting the blocks that it split in the whole file. */
function captureInput(compiled: Compiled, rules: readonly BlockingRule[], joined: JoinedPairs): CaptureInput {
  const { records, ...pairs } = joined;
  const splits = splitKeys(rules);
  const source = blockSourceOf(compiled, records);
  const frozen = rules.map(({ name }) => frozenSplitsOf(splits, name));
  return { blocks: { source, rules: rules.map(({ plan }) => plan), frozen }, pairs };
}

/** Chapman's estimate of all pairs from two independent captures; 0 where one side captures nothing. */
function lincolnPetersen({ sides }: Captures): number {
  let [name, other, both] = [0, 0, 0];
  for (const side of sides) {
    if (side & 1) name++;
    if (side & 2) other++;
    if (side === 3) both++;
  }
  return name === 0 || other === 0 ? 0 : ((name + 1) * (other + 1)) / (both + 1) - 1;
}

/** Chao's lower bound of all pairs from those captured on one occasion and on two, t occasions in all. */
function chao({ occasions, occasionCount }: Captures): number {
  let [once, twice, any] = [0, 0, 0];
  for (const count of occasions) {
    if (count > 0) any++;
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  if (occasionCount < 2) return 0;
  return any + (((occasionCount - 1) / occasionCount) * once * (once - 1)) / (2 * (twice + 1));
}
