import type { CandidatePairs } from './blocking.ts';
import { indicesOf, isEqualAt, missing } from './comparison.ts';
import { filled } from './filled.ts';
import type { NameComparison } from './name-comparison.ts';
import { type NearTwinsShown, nearMails, otherNames, otherSpellings, ownMailsDiffer } from './near-twins.ts';
import type { PatternTable } from './pattern-table.ts';

/** As many twins as misspelt people, from which on a near given name beside other documents is rather a twin. */
const twinsPerSlip = 1;
/** Fewer pairs than these may be chance. */
const twinsMin = 1;

/** Pairs of two spellings with other marks over those of one person, above which a pair that lacks them is rather of twins. */
const spellingsPerOne = 2;

type ComparedPairs = Pick<CandidatePairs, 'start' | 'partner'> & { readonly pattern: Uint32Array };

export const noNearTwins: NearTwinsShown = { numbers: false, mails: false, ownMails: false, spellings: false };

/**
 * Does a file hold twins of near given names? Another form of a name and other documents, or another mail address, befall one person
 * independently: of the pairs of one birth date who share a phone, mail or home and whose names could be one, other
 * documents are expected to be as frequent among those of two given names as among those of one (independence in a table of two by two). Where they
 * are more than twice as many, most of them are twins. Where documents are often renewed they are expected, and none is found. Names that
 * the file tells to be near ones count where they do not need a number anyhow (`twinEvidence`: twins are common).
 */
export function nearTwinsShown(
  name: NameComparison | null,
  patterns: PatternTable,
  pairs: ComparedPairs,
  twinEvidence: boolean,
): NearTwinsShown {
  if (name === null) return noNearTwins;
  const names = twinEvidence ? oneName : oneOrNearName;
  const numbers = seenBy(name, patterns, pairs, marksOf(name, patterns, names, { kind: 'code', near: 1 }));
  const mails = seenBy(name, patterns, pairs, marksOf(name, patterns, names, { kind: 'email', near: nearMails }));
  const spelt = {
    agree: numbers.spellingsAgree + mails.spellingsAgree,
    differ: numbers.spellingsDiffer + mails.spellingsDiffer,
  };
  return {
    numbers: areTwins(numbers),
    mails: areTwins(mails),
    ownMails: mails.own > 0,
    spellings: spelt.differ > spellingsPerOne * spelt.agree,
  };
}

interface Seen {
  same: number;
  other: number;
  slipSame: number;
  slipOther: number;
  spellingsAgree: number;
  spellingsDiffer: number;
  own: number;
}

function areTwins({ same, other, slipSame, slipOther }: Seen): boolean {
  const expected = (slipSame * (other + 0.5)) / (same + 1);
  return slipOther >= (1 + twinsPerSlip) * expected + 2 * Math.sqrt(expected) + twinsMin;
}

/** Counts pairs by their names and marks. */
function seenBy(
  name: NameComparison,
  patterns: PatternTable,
  { start, partner, pattern }: ComparedPairs,
  marks: Uint8Array | null,
): Seen {
  const seen = { same: 0, other: 0, slipSame: 0, slipOther: 0, spellingsAgree: 0, spellingsDiffer: 0, own: 0 };
  const mails = patterns.comparisons.filter(({ kind }) => kind === 'email');
  if (marks === null) return seen;
  for (let a = 0; a + 1 < start.length; a++) {
    for (let k = start[a]; k < start[a + 1]; k++) {
      const mark = marks[pattern[k]];
      if (mark === untold) continue;
      const b = partner[k];
      const slip = otherNames(name, a, b);
      if (mark === agrees) seen[slip ? 'slipSame' : 'same']++;
      else seen[slip ? 'slipOther' : 'other']++;
      if (mark === differs && ownMailsDiffer(name, mails, a, b)) seen.own++;
      if (slip && otherSpellings(name, a, b)) seen[mark === agrees ? 'spellingsAgree' : 'spellingsDiffer']++;
    }
  }
  return seen;
}

const [untold, agrees, differs] = [0, 1, 2];

/** What tells two people apart: numbers, or mail addresses. */
interface Mark {
  readonly kind: 'code' | 'email';
  /** Levels of unequal values that are yet of one person. */
  readonly near: number;
}

/** By pattern of one birth date and one name but for slips: does the mark agree? Null where a file has no dates or marks. */
function marksOf(
  name: NameComparison,
  patterns: PatternTable,
  names: ReadonlySet<string>,
  { kind, near }: Mark,
): Uint8Array | null {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const marks = indicesOf(comparisons, kind);
  if (nameAt < 0 || dateAt < 0 || marks.length === 0) return null;
  const contacts = indicesOf(comparisons, 'phone', 'email', 'address', 'postcode').filter((f) => !marks.includes(f));
  const meets = (pattern: number): boolean =>
    contacts.length === 0 || contacts.some((f) => isEqualAt(comparisons[f], patterns.level(pattern, f)));
  return filled(new Uint8Array(patterns.count), (pattern) => {
    const date = patterns.level(pattern, dateAt);
    const level = patterns.level(pattern, nameAt);
    if (!isEqualAt(comparisons[dateAt], date) || level === missing) return untold;
    if (name.bandOf(level) === 0 || !names.has(name.leftoverOf(level))) return untold;
    if (!meets(pattern)) return untold;
    const known = marks.filter((f) => patterns.level(pattern, f) !== missing);
    if (known.length === 0) return untold;
    return known.some((f) => patterns.level(pattern, f) < comparisons[f].equalLevels + near) ? agrees : differs;
  });
}

const oneName: ReadonlySet<string> = new Set(['none', 'one_sided', 'one_each']);
const oneOrNearName: ReadonlySet<string> = new Set([...oneName, 'near_given']);
