import { sharedMail } from './household-reach.ts';
import type { KinRules } from './kin-rules.ts';
import type { NearTwins } from './near-twins.ts';
import { areInTurn, type NumbersInTurn } from './numbers-in-turn.ts';
import { type FixedBits, fixedPoint, type Verdict } from './scorer.ts';
import { noBirthDate, noGivenName } from './written-in-part.ts';

/** Rules that decide whether two clusters may be joined. */
export interface MergeRules extends KinRules {
  /** Log2 odds at which clusters are joined. */
  readonly threshold: number;
  readonly evidenceBits: number;
  /** The file has birth dates and no names: nothing but an equal number tells one person from twins. */
  readonly nameless: boolean;
  /** In a file large enough to learn from nothing looked like one person: only an equal number joins. */
  readonly matchUnseen: boolean;
  /** Near given names with other documents: two people unless other records of theirs say otherwise. */
  readonly nearTwins: ((a: number, b: number) => NearTwins) | null;
  /** Different numbers that were seen at different times and may be of one person; null where the file shows none. */
  readonly inTurn: NumbersInTurn | null;
  /** By record whether it has a birth date, and fits two people where it has none (`fitsTwo`); null where none does. */
  readonly fitsTwo: Uint8Array | null;
  /** By record what it lacks of birth date and given name, where relatives are common (`writtenInPart`); null elsewhere. */
  readonly inPart: Uint8Array | null;
  /** By record whether somebody else holds its phone or mail (`householdReach`); null where relatives are rare. */
  readonly sharedReach: Uint8Array | null;
  /** Birth dates are years alone: a name, a year and a town are not yet a person. */
  readonly yearsOnly: boolean;
  /** Canonical record pairs that must, and must not, be one person. */
  readonly mustLink: readonly (readonly [number, number])[];
  readonly cannotLink: readonly (readonly [number, number])[];
}

/** What is asked of a pair, whatever somebody has judged. */
export type MergeLimits = Omit<MergeRules, 'mustLink' | 'cannotLink'>;

export const establishedSize = 3;
/** A town, or a part of an address, gains less; a whole home gains more. */
const homeBits = 6;
/** A parent named alike by chance gains less: a father of a common first name. */
const parentBits = 6;

/**
 * What keeps two clusters apart whatever the odds. `contradicted`: relatives are common, and birth dates or numbers speak
 * against, which a home does not outweigh; nor does a mail address outweigh birth dates as of parent and child. `namesakes`: another number beside nothing but a name and a birth date.
 * `parents`: another father or mother, and no equal number, phone, mail or home.
 * `nameless`: no names in the file and no equal number.
 * `unseen`: nothing in the file looked like one person, and no equal number. `twins`: other given names and no equal number (twins have papers
 * of two numbers in a row), where twins are common. `name_only`: too little beyond the name. `household`: too little that is of the person.
 */
export type Refusal =
  | 'contradicted'
  | 'namesakes'
  | 'parents'
  | 'nameless'
  | 'unseen'
  | 'twins'
  | 'name_only'
  | 'household';

/**
 * Says what keeps two clusters apart in spite of their odds; null where there is evidence enough to join. An established
 * person may take in a record whose other values at least do not speak against it.
 */
export function refusalOf(
  rules: Omit<MergeRules, 'mustLink' | 'cannotLink'>,
  verdict: Verdict,
  largerSize: number,
  score: FixedBits = Number.NEGATIVE_INFINITY,
): Refusal | null {
  const { evidenceBits, personalEvidence, twinEvidence, nameless, matchUnseen, relatives, numbersLent } = rules;
  const { evidence, personal, ageApart, numbers, held, contacts, reach, home } = verdict;
  const isApart = ageApart > 0.5 || (rules.birthdaysTell && verdict.oneBirthday > 0.5);
  if (relatives && (personal < -evidenceBits || isApart) && numbers < evidenceBits) return 'contradicted';
  if (numbers < -evidenceBits && contacts < evidenceBits) return 'namesakes';
  if (
    rules.parentsTell &&
    verdict.otherParent > 0.5 &&
    numbers < evidenceBits &&
    reach < evidenceBits &&
    home < homeBits
  )
    return 'parents';
  if (nameless && numbers < evidenceBits) return 'nameless';
  if (matchUnseen && numbers < evidenceBits) return 'unseen';
  if (differentGiven(rules, verdict) > 0.5) {
    if (twinEvidence && (numbers < evidenceBits || verdict.nearNumber > 0.5)) return 'twins';
    if (numbersLent && personal - numbers < evidenceBits) return 'twins';
  }
  const told = Math.max(numbers, held, reach);
  if (rules.yearsOnly && told < evidenceBits && home < homeBits) return 'name_only';
  if (largerSize >= establishedSize && evidence > 0) return null;
  if (evidence < evidenceBits) return 'name_only';
  if (reach <= -evidenceBits && told < evidenceBits && home < homeBits && !isOfPerson(rules, verdict))
    return 'name_only';
  if (!personalEvidence || isOfPerson(rules, verdict) || hasMoved(rules, verdict)) return null;
  const bits = reach >= evidenceBits ? undatedBits : unnamedBits;
  return !rules.homesOnly && personal === 0 && score >= bits * fixedPoint ? null : 'household';
}

/** Share of the record pairs whose given names may be those of two relatives. */
function differentGiven({ formsOfOne }: MergeLimits, { otherGiven, formGiven }: Verdict): number {
  return formsOfOne ? otherGiven - formGiven : otherGiven;
}

/**
 * Is there anything of the person: a birth date or number, or, with one name in a file that writes parents steadily, one
 * father or mother? Parent and child have other parents, brothers and sisters other names.
 */
function isOfPerson(rules: Omit<MergeRules, 'mustLink' | 'cannotLink'>, verdict: Verdict): boolean {
  const { parents, personal, otherParent } = verdict;
  if (personal >= rules.evidenceBits) return true;
  if (!rules.parentsTell || otherParent > 0.5 || differentGiven(rules, verdict) > 0.5) return false;
  return personal + parents >= parentBits;
}

/**
 * In a file of homes, phones and names: one name with one phone or mail at two homes. A household's phone stays with the
 * home that parent and child of one name share, so the phone that went along is of the person.
 */
function hasMoved(rules: MergeLimits, verdict: Verdict): boolean {
  const { homesOnly, evidenceBits } = rules;
  const { reach, home } = verdict;
  return homesOnly && reach >= evidenceBits && home <= -evidenceBits && differentGiven(rules, verdict) <= 0.5;
}

/** Is there evidence enough to join two clusters, whatever the odds? */
export function enoughEvidence(rules: MergeRules, verdict: Verdict, largerSize: number, score: FixedBits): boolean {
  return refusalOf(rules, verdict, largerSize, score) === null;
}

/** Could two clusters be joined if their different numbers were one after the other of one person? */
export function mayBeInTurn(rules: MergeRules, verdict: Verdict, largerSize: number): boolean {
  const { numbers, personal, otherGiven } = verdict;
  if (rules.inTurn === null || numbers >= -rules.evidenceBits || otherGiven > 0.5) return false;
  return refusalOf(rules, { ...verdict, numbers: 0, personal: personal - numbers }, largerSize) === null;
}

/** Are the different numbers of two clusters such as one person held in turn? */
export function numbersAreInTurn({ inTurn }: MergeRules, left: Records, right: Records): boolean {
  return inTurn !== null && areInTurn(inTurn, left, right);
}

/** Without a birth date parent and child of one name are left (16 to 1), without a given name any of a family (64 to 1). */
const [undatedBits, unnamedBits] = [4, 6];

/**
 * Do two clusters, of which one lacks birth date or given name in all its records, score too little for what may then be a
 * relative? An equal number is of one person; an undated record may have another thing that is.
 */
export function saysTooLittle(
  rules: MergeRules,
  verdict: Verdict,
  score: FixedBits,
  left: Records,
  right: Records,
): boolean {
  const { inPart, sharedReach, evidenceBits } = rules;
  const { numbers, mails, reach, home, parents, personal } = verdict;
  if (numbers >= evidenceBits || sharedReach === null) return false;
  if (inPart !== null && tellsApart(rules, verdict, inPart, left, right)) return true;
  const shared = bitsOfAny(sharedReach, left) | bitsOfAny(sharedReach, right);
  const hasMail = mails >= evidenceBits && (shared & sharedMail) === 0;
  const isReached = hasMail || (reach >= evidenceBits && shared === 0);
  if (hasMail || score >= unnamedBits * fixedPoint) return false;
  if (!isReached && byReachAlone(rules, verdict) && left.length + right.length === 2) return true;
  if (inPart === null) return false;
  const lacking = lackedByAll(inPart, left) | lackedByAll(inPart, right);
  const isLow = score < undatedBits * fixedPoint;
  if ((lacking & noGivenName) !== 0) return !isReached || isLow;
  if ((lacking & noBirthDate) === 0 || isReached || personal >= evidenceBits) return false;
  return isLow || Math.max(home, parents, reach) < homeBits;
}

/**
 * Do two clusters hold other given names, or birth dates a generation apart, in most of the pairs of records that have
 * them? A record without a name is as well of either twin, and joins both where it counts as one that agrees.
 */
function tellsApart(rules: MergeRules, verdict: Verdict, inPart: Uint8Array, left: Records, right: Records): boolean {
  const all = left.length * right.length;
  const having = (lack: number): number => countWith(inPart, left, lack) * countWith(inPart, right, lack);
  const other = rules.twinEvidence ? differentGiven(rules, verdict) : 0;
  const apart = rules.relatives ? verdict.ageApart : 0;
  return 2 * other * all > having(noGivenName) || 2 * apart * all > having(noBirthDate);
}

function countWith(inPart: Uint8Array, records: Records, lack: number): number {
  let having = 0;
  records.forEach((record) => {
    if ((inPart[record] & lack) === 0) having++;
  });
  return having;
}

/** Is it a phone or a mail address alone that speaks for one person, where something of the person is asked for? */
function byReachAlone(rules: MergeRules, verdict: Verdict): boolean {
  if (!rules.personalEvidence || rules.homesOnly || verdict.personal !== 0) return false;
  return verdict.reach >= rules.evidenceBits && !isOfPerson(rules, verdict);
}

function bitsOfAny(bits: Uint8Array, records: Records): number {
  let any = 0;
  records.forEach((record) => {
    any |= bits[record];
  });
  return any;
}

function lackedByAll(inPart: Uint8Array, records: Records): number {
  let lacking = noBirthDate | noGivenName;
  records.forEach((record) => {
    lacking &= inPart[record];
  });
  return lacking;
}

/**
 * Would one of two clusters choose between two people? Records without a birth date that fit two join neither without
 * something that is of one person.
 */
export function choosesOfTwo(rules: MergeRules, verdict: Verdict, left: Records, right: Records): boolean {
  const { fitsTwo, evidenceBits } = rules;
  if (fitsTwo === null || verdict.personal >= evidenceBits) return false;
  return [left, right].some((records) => {
    let some = false;
    const all = records.every((record) => {
      some ||= fitsTwo[record] === 2;
      return fitsTwo[record] > 0;
    });
    return all && some;
  });
}

interface Records {
  readonly length: number;
  forEach(see: (record: number) => void): void;
  every(test: (record: number) => boolean): boolean;
}

/**
 * Are two clusters near twins: a pair across them is, and no pair says otherwise, by an equal given name or number? A
 * record without a number says nothing.
 */
export function allNearTwins({ nearTwins }: MergeRules, left: Records, right: Records): boolean {
  if (nearTwins === null) return false;
  let some = false;
  const all = left.every((a) =>
    right.every((b) => {
      const told = nearTwins(a, b);
      some ||= told === 1;
      return told >= 0;
    }),
  );
  return all && some;
}

/**
 * Is it the name alone that speaks for joining? Nothing else can be compared, and relatives are rare (a child may bear its parent's name), or, in a file where next to no two people
 * share a name, the other values do not speak for it. Such a record is attached by name, and carries no link. Where
 * there are no relatives either, a form of the given name (Tommy, Thomas) is the name: nobody else of the family bears it.
 */
export function byNameAlone(
  { noNamesakes, relatives }: MergeRules,
  { evidence, otherGiven, nearGiven }: Verdict,
): boolean {
  const different = relatives ? otherGiven : otherGiven - nearGiven;
  return (evidence === 0 && !relatives) || (noNamesakes && evidence < 0 && different <= 0.5);
}
