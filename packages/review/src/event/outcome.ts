/** Dispositions (requirements 1.6). Two are adverse: they need two people and evidence of the person's own conduct. */
export const outcomes = [
  'not_the_person',
  'no_link',
  'link_chance_compatible',
  'link_confirmed_no_adverse',
  'protection_referral',
  'role_in_network_supported',
  'individual_concern_supported',
  'insufficient_information',
  'deceased_or_out_of_scope',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The figure that counts an outcome (requirements 6.3); a link compatible with chance counts in D3. */
export const outcomeCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

const codes: Readonly<Record<Outcome, OutcomeCode>> = {
  not_the_person: 'D1',
  no_link: 'D2',
  link_chance_compatible: 'D3',
  link_confirmed_no_adverse: 'D3',
  protection_referral: 'D4',
  role_in_network_supported: 'D5',
  individual_concern_supported: 'D6',
  insufficient_information: 'D7',
  deceased_or_out_of_scope: 'D8',
};

/** The figure code of an outcome. */
export function codeOf(outcome: Outcome): OutcomeCode {
  return codes[outcome];
}

/**
 * Reads an outcome as a person writes it: its name, or its figure code (`D3` is the confirmed link without anything
 * adverse). Null for anything else; "person of interest", "associated" and their like are no outcomes.
 */
export function readOutcome(text: string): Outcome | null {
  const term = text.trim();
  const named = outcomes.find((outcome) => outcome === term.toLowerCase());
  if (named) return named;
  if (term.toUpperCase() === 'D3') return 'link_confirmed_no_adverse';
  return outcomes.find((outcome) => codes[outcome] === term.toUpperCase()) ?? null;
}

/** Adverse: someone may act against the person because of it. */
export function isAdverse(outcome: Outcome): boolean {
  return outcome === 'role_in_network_supported' || outcome === 'individual_concern_supported';
}

/** The outcomes that clear a person. */
export function isClearance(outcome: Outcome): boolean {
  const code = codes[outcome];
  return code === 'D1' || code === 'D2' || code === 'D3';
}
