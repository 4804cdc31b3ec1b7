/** States of a place on file. Free of profile: a profile says what each is called. */
export const locationStates = ['in_custody', 'located', 'departed', 'deceased'] as const;

/** Answers of a search; only `no_hit` is a negative. */
export const searchAnswers = ['hit', 'no_hit', 'not_searched', 'no_answer'] as const;

/** What was done to a person. */
export const actionTypes = [
  'stopped',
  'arrested',
  'charged',
  'proceedings_opened',
  'order_made',
  'stayed',
  'appealed',
  'carried_out',
  'ended',
  'relief_granted',
  'account_restricted',
  'report_filed',
  'referred',
  'accepted',
] as const;

/** Why it was done. */
export const actionBases = ['network', 'other', 'not_stated'] as const;

const codes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Action: { type: actionTypes, basis: actionBases },
  Location: { state: locationStates },
  Search: { answer: searchAnswers },
};

/** The words that figures know for a property of an Action, Location or Search; null where any text will do. */
export function claimCodes(schema: string, prop: string): readonly string[] | null {
  return Object.hasOwn(codes, schema) ? (codes[schema][prop] ?? null) : null;
}

/** The word that a text of a file is, whatever its case, with blanks or hyphens; null where it is none of them. */
export function claimCode<T extends string>(text: string, known: readonly T[]): T | null {
  const folded = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return known.find((word) => word === folded) ?? null;
}
