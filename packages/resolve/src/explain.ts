import { UserError } from '@lookback/base';
import { missing } from './comparison.ts';
import { type HeldApart, heldApart } from './held-apart.ts';
import { matchBits } from './moved-home.ts';
import type { NameComparison } from './name-comparison.ts';
import { ratioTerms } from './ratio-terms.ts';
import type { CandidateReason, Resolution } from './resolution.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { linkKinds } from './token-links.ts';

/** One field of an explained pair. */
export interface FieldExplanation {
  readonly field: string;
  readonly columns: readonly string[];
  readonly left: string;
  readonly right: string;
  /** Name of the level of agreement; empty where a value is missing. */
  readonly level: string;
  /** log2(m/u): what the level adds to the odds of one person. 0 where a value is missing. */
  readonly bits: number;
  /** The most that this field could have added. */
  readonly bitsMax: number;
  /** Names only: which parts matched which, and how. */
  readonly parts: readonly {
    readonly left: string;
    readonly right: string;
    readonly how: string;
    readonly bits: number;
  }[];
}

/** Why two records are, or are not, held to be one person. */
export interface PairExplanation {
  readonly a: string;
  readonly b: string;
  readonly fields: readonly FieldExplanation[];
  /** Log2 odds before any field is compared. */
  readonly priorBits: number;
  /** What the rivals take away: that two people share a name, a home, a phone. 0 or less. */
  readonly rivalBits: number;
  /** The end of the sum: log2 odds of one person against all else. */
  readonly scoreBits: number;
  readonly probability: number;
  /** The strongest rival: what else the pair could be, and its share of all that speaks against. */
  readonly rival: { readonly name: string; readonly share: number };
  /** Fields that neither speak for nor against because a value is missing. */
  readonly missing: readonly string[];
  readonly samePerson: boolean;
  /** What keeps two records apart whose score is high enough to join; null otherwise. */
  readonly heldApart: HeldApart | null;
  /** Log2 odds at which two records join. */
  readonly thresholdBits: number;
  /** Fields below their best level with the bits that this cost, the costliest first. */
  readonly whyNotHigher: readonly { readonly field: string; readonly lostBits: number; readonly level: string }[];
}

/** Explains a pair of records by id. Throws a UserError (`no_such_record`) on an unknown id. */
export function explainPair(resolution: Resolution, a: string, b: string): PairExplanation {
  return explainIndexes(resolution, indexOf(resolution, a), indexOf(resolution, b));
}

export function indexOf({ table }: Resolution, id: string): number {
  const index = table.ids.indexOf(id);
  if (index < 0)
    throw new UserError({
      code: 'no_such_record',
      message: `there is no record "${id}"`,
      todo: 'Give the id of a record of this file.',
    });
  return index;
}

/** Explains a pair of records by their numbers in the table. */
export function explainIndexes(resolution: Resolution, left: number, right: number): PairExplanation {
  const { workings, table } = resolution;
  const { scorer, mixture, canonicalOf } = workings;
  const { patterns } = scorer;
  const x = canonicalOf[left];
  const y = canonicalOf[right];
  const pattern = patterns.of(Math.max(x, y), Math.min(x, y));
  const terms = ratioTerms(patterns.comparisons, mixture.states, mixture.moved);
  const gained = matchBits(terms, patterns.levelsOf(pattern));
  const fields = patterns.comparisons.map((comparison, f): FieldExplanation => {
    const level = patterns.level(pattern, f);
    const { m } = mixture.states[f];
    const bits = (at: number): number => Math.log2(terms.match[f][at]);
    return {
      field: comparison.name,
      columns: comparison.fields,
      left: comparison.show(x),
      right: comparison.show(y),
      level: level === missing ? '' : comparison.levels[level],
      bits: gained[f],
      bitsMax: comparison.levels.reduce((most, _, at) => Math.max(most, m[at] >= 0.01 ? bits(at) : 0), 0),
      parts: comparison.kind === 'name' ? nameParts(comparison as NameComparison, x, y) : [],
    };
  });
  const scoreBits = scorer.score(pattern) / fixedPoint;
  const sum = fields.reduce((total, { bits }) => total + bits, scorer.priorBits);
  return {
    a: table.ids.at(left),
    b: table.ids.at(right),
    fields,
    priorBits: scorer.priorBits,
    rivalBits: scoreBits - sum,
    scoreBits,
    probability: 1 / (1 + 2 ** -scoreBits),
    rival: scorer.strongestRival(pattern),
    missing: fields.filter(({ level }) => level === '').map(({ field }) => field),
    samePerson: resolution.personOf[left] === resolution.personOf[right],
    heldApart: heldApart(resolution, left, right),
    thresholdBits: resolution.model.thresholds.core,
    whyNotHigher: fields
      .map(({ field, level, bits, bitsMax }) => ({ field, lostBits: bitsMax - bits, level }))
      .filter(({ lostBits, level }) => lostBits > 0.5 && level !== '')
      .sort((p, q) => q.lostBits - p.lostBits),
  };
}

function nameParts(name: NameComparison, x: number, y: number): FieldExplanation['parts'] {
  const { tokens, links } = name.bags.table;
  const parts: { left: string; right: string; how: string; bits: number }[] = [];
  name.align(x, y, (a, b, link, bits) => {
    parts.push({ left: tokens[a], right: tokens[b], how: link < 0 ? 'equal' : linkKinds[links.kind[link]], bits });
  });
  return parts;
}

/**
 * The nearest record that was not joined to the person of a record, explained; null where nothing came near. The pair
 * with the best score decides.
 */
export function whyNot(resolution: Resolution, id: string): PairExplanation | null {
  const record = indexOf(resolution, id);
  const { personOf, candidates } = resolution;
  const person = personOf[record];
  const own = candidates
    .filter(({ a, b }) => personOf[a] === person || personOf[b] === person)
    .sort((x, y) => y.probability - x.probability);
  const nearest = own.find(({ a, b }) => a === record || b === record) ?? own[0];
  return nearest ? explainIndexes(resolution, nearest.a, nearest.b) : null;
}

/** Two records, or the persons that they belong to, and the pair between these that came nearest. */
export interface WhyApart {
  readonly samePerson: boolean;
  /** Why the nearest pair was not joined, where it came near enough to be a candidate. */
  readonly reason: CandidateReason | null;
  readonly explanation: PairExplanation;
}

/** Explains why the persons of two records are not one: by the candidate pair between them that came nearest, else by the two records. */
export function whyApart(resolution: Resolution, a: string, b: string): WhyApart {
  const [left, right] = [indexOf(resolution, a), indexOf(resolution, b)];
  const { personOf, candidates } = resolution;
  const between = ({ a: x, b: y }: { readonly a: number; readonly b: number }): boolean =>
    (personOf[x] === personOf[left] && personOf[y] === personOf[right]) ||
    (personOf[x] === personOf[right] && personOf[y] === personOf[left]);
  const [nearest] = candidates.filter(between).sort((x, y) => y.probability - x.probability);
  return {
    samePerson: personOf[left] === personOf[right],
    reason: nearest?.reason ?? null,
    explanation: explainIndexes(resolution, nearest?.a ?? left, nearest?.b ?? right),
  };
}

/** How sure a record belongs to the rest of its person: log2 odds of the profile, or null where it stands alone. */
export function beliefBits(resolution: Resolution, id: string): number | null {
  const { workings, personOf } = resolution;
  const record = indexOf(resolution, id);
  const rest: number[] = [];
  personOf.forEach((person, other) => {
    if (person === personOf[record] && other !== record) rest.push(workings.canonicalOf[other]);
  });
  if (rest.length === 0) return null;
  const sums = new Float64Array(workings.scorer.width);
  addCrossPairs(
    workings.scorer,
    [workings.canonicalOf[record]],
    rest.sort((x, y) => x - y),
    sums,
    0,
  );
  return workings.scorer.evaluate(sums, 0, 0.8).score / fixedPoint;
}

/** Adds the vectors of all pairs between two lists of records. */
function addCrossPairs(
  scorer: Scorer,
  left: readonly number[],
  right: readonly number[],
  sums: Float64Array,
  to: number,
): void {
  const { patterns } = scorer;
  for (const a of left) for (const b of right) scorer.add(a > b ? patterns.of(a, b) : patterns.of(b, a), sums, to);
}
