import { boundsOf, type Quantity } from '../hedge/quantity.ts';
import type { Claim } from './chain-schema.ts';

/** A sentence as a typed claim: what somebody wants to say. */
export interface Sentence {
  readonly subject: string;
  readonly predicate: string;
  readonly quantity?: Quantity;
  readonly population?: string;
  readonly label?: string;
  /** Said as a possibility. */
  readonly possible?: boolean;
  readonly asOf?: string;
}

export type Verdict = 'follows' | 'contradicts' | 'cannot_be_derived';

export interface SentenceCheck {
  readonly verdict: Verdict;
  /** The slot that decided: the first one that does not fit, or none when it follows. */
  readonly slot: 'subject' | 'population' | 'label' | 'date' | 'hedge' | 'count' | null;
  /** Claims that it was held against. */
  readonly because: readonly string[];
}

type Known = Pick<
  Claim,
  'id' | 'stance' | 'subject' | 'predicate' | 'quantity' | 'population' | 'label' | 'possible' | 'as_of' | 'about'
>;

/**
 * Does a sentence follow from what is known, contradict it, or neither? It follows only where every slot is the same
 * and its number allows at least what the known number allows; it contradicts where the numbers exclude each other or somebody denied
 * just that slot. A narrower label, a dropped "may", another population or day: cannot be derived.
 */
export function checkSentence(sentence: Sentence, known: readonly Known[]): SentenceCheck {
  const same = known.filter((claim) => claim.subject === sentence.subject && claim.predicate === sentence.predicate);
  const asserted = same.filter((claim) => claim.stance === 'asserts');
  const checks = asserted.map((claim) => against(sentence, claim, known));
  const order: readonly Verdict[] = ['contradicts', 'follows', 'cannot_be_derived'];
  for (const verdict of order) {
    const found = checks.filter((check) => check.verdict === verdict);
    if (found.length > 0) return { ...found[0], because: found.flatMap((check) => check.because) };
  }
  return { verdict: 'cannot_be_derived', slot: 'subject', because: [] };
}

function against(sentence: Sentence, claim: Known, known: readonly Known[]): SentenceCheck {
  const because = [claim.id];
  const cannot = (slot: SentenceCheck['slot']): SentenceCheck => ({ verdict: 'cannot_be_derived', slot, because });
  if (differs(sentence.population, claim.population)) return cannot('population');
  if (differs(sentence.asOf, claim.as_of)) return cannot('date');
  const denial = known.find(
    (item) => item.stance === 'denies' && item.about?.claim === claim.id && item.about.slot === 'label',
  );
  if (differs(sentence.label, claim.label)) return cannot('label');
  if (denial && sentence.label !== undefined) return { verdict: 'contradicts', slot: 'label', because: [denial.id] };
  const count = compareCounts(sentence.quantity, claim.quantity);
  if (count === 'exclude') return { verdict: 'contradicts', slot: 'count', because };
  if (claim.possible && sentence.possible !== true) return cannot('hedge');
  if (count !== 'within') return cannot('count');
  return { verdict: 'follows', slot: null, because };
}

function differs(said: string | undefined, known: string | undefined): boolean {
  return said !== undefined && said !== known;
}

function compareCounts(said: Quantity | undefined, known: Quantity | undefined): 'within' | 'exclude' | 'overlap' {
  if (said === undefined) return 'within';
  if (known === undefined) return 'overlap';
  const [a, b] = [boundsOf(said), boundsOf(known)];
  const aHigh = a.high ?? Number.POSITIVE_INFINITY;
  const bHigh = b.high ?? Number.POSITIVE_INFINITY;
  // "about" without a tolerance bounds nothing, so it follows only from itself
  if (said.hedge === 'about' && said.tolerance === undefined) {
    return known.hedge === 'about' && known.value === said.value ? 'within' : 'overlap';
  }
  if (a.low > bHigh || b.low > aHigh) return 'exclude';
  return a.low <= b.low && aHigh >= bHigh ? 'within' : 'overlap';
}
