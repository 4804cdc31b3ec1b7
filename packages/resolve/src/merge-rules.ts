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
  const { evidence, personal, ageApart, numbers, held, contacts, reach, home, firstGiven } = verdict;
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
  if (differentGiven(rules, verdict) + firstGiven > 0.5) {
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
  return !rules.homesOnly && personal === 0 && score >= unnamedBits * fixedPoint ? null : 'household';
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
  const { parents, personal, otherParent, firstGiven } = verdict;
  if (personal >= rules.evidenceBits) return true;
  if (!rules.parentsTell || otherParent > 0.5 || differentGiven(rules, verdict) + firstGiven > 0.5) return false;
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
  const { numbers, personal, otherGiven, firstGiven } = verdict;
  if (rules.inTurn === null || numbers >= -rules.evidenceBits || otherGiven + firstGiven > 0.5) return false;
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
  { inPart, evidenceBits }: MergeRules,
  { numbers, personal }: Verdict,
  score: FixedBits,
  left: Records,
  right: Records,
): boolean {
  if (inPart === null || numbers >= evidenceBits || score >= unnamedBits * fixedPoint) return false;
  const lacking = lackedByAll(inPart, left) | lackedByAll(inPart, right);
  if ((lacking & noGivenName) !== 0) return true;
  return (lacking & noBirthDate) !== 0 && personal < evidenceBits && score < undatedBits * fixedPoint;
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
