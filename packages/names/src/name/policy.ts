/**
 * What each disagreement costs; a score is 1 minus their sum. One set for all data, chosen on the plateau described in
 * docs/method/names.md: a conflict alone must lose the match, two wrong letters alone must not.
 */
export const costs = {
  /** A part on each side that has no counterpart. */
  conflict: 0.6,
  /** One letter inserted, dropped, replaced, or exchanged with its neighbour. */
  edit: 0.11,
  /** A part on one side only, when at least two others met. */
  extraPerson: 0.09,
  extraOrganisation: 0.16,
  extraPlace: 0.35,
  extraNumber: 0.35,
  /** A father's name, an initial or a generation on one side only. */
  extraLight: 0.03,
  /** At most one part met without a doubt, another only nearly, and a further one not at all. */
  nearAndExtra: 0.15,
  /** Only one part met and others remain. */
  singlePart: 0.45,
  initial: 0.1,
  /** Two spellings of one given name. */
  variant: 0.05,
  nickname: 0.08,
  sameWord: 0.1,
  romanisation: 0.05,
  sound: 0.11,
  doubtfulTransliteration: 0.16,
  /** A word in a script that writes no short vowels, each of its letters met: another word may be written the same. */
  vowelsUnwritten: 0.02,
  /** A letter that a word in another script does not account for; at most two are counted, in an organisation one. */
  foreignLetter: 0.06,
  russified: 0.1,
  joined: 0.03,
  /** Both sides state legal forms of different classes. */
  legalForm: 0.05,
} as const;

/** How many wrong letters a word of this many may have and still be the word. */
export function editBudget(length: number, isPerson: boolean): number {
  if (length <= 2) return isPerson ? 1 : 0;
  if (length <= 5) return isPerson ? 2 : 1;
  return length <= 9 ? 2 : 3;
}

/** A number, a series or a generation that differs decides alone. */
export const scoreOfNumberConflict = 0.2;
