/** Why a command was not done. Codes are for programs; the words room makes sentences of them. */
export const refusalCodes = [
  'unknown_key',
  'key_name_taken',
  'script_key_outside_simulation',
  'role_missing',
  'system_may_not',
  'person_not_in_cohort',
  'taken_by_other',
  'not_taken_by_you',
  'already_decided_by_you',
  'analyst_may_not_review',
  'already_settled',
  'needs_adjudicator',
  'evidence_missing',
  'evidence_unknown',
  'evidence_changed',
  'conduct_missing',
  'leg_missing',
  'reason_missing',
  'innocent_explanation_missing',
  'confirmation_missing',
  'adverse_needs_two_on_outcome',
  'paused',
  'not_paused',
  'not_under_protection',
  'redress_needs_someone_new',
  'no_redress_open',
  'same_person_twice',
  'own_work',
  'reopen_needs_someone_else',
  'not_sampled',
  'protected_attribute',
  'not_a_person_pair',
  'nothing_to_purge',
  'purge_suspended',
  'nothing_to_sample',
  'exclusion_not_approved',
  'not_held',
  'export_purpose_missing',
  'export_answer_first',
  'export_needs_protection',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  /** The value that was at fault, such as an evidence id or the confirmation that must be typed. */
  readonly detail?: string;
}

export function refuse(code: RefusalCode, detail?: string): Refusal {
  return detail === undefined ? { kind: 'refusal', code } : { kind: 'refusal', code, detail };
}
