import { GuardError, UserError } from '@lookback/base';
import type { Refusal, RefusalCode } from '@lookback/review';
import { words } from '@lookback/words';

/** Refusals that guard a person; they exit with 3. The others are mistakes that the caller mends. */
const guards: ReadonlySet<RefusalCode> = new Set([
  'script_key_outside_simulation',
  'system_may_not',
  'role_missing',
  'already_decided_by_you',
  'analyst_may_not_review',
  'evidence_missing',
  'conduct_missing',
  'leg_missing',
  'innocent_explanation_missing',
  'confirmation_missing',
  'adverse_needs_two_on_outcome',
  'redress_needs_someone_new',
  'same_person_twice',
  'own_work',
  'reopen_needs_someone_else',
  'protected_attribute',
  'export_purpose_missing',
  'export_answer_first',
  'export_needs_protection',
]);

type Sentence = (inputs: { readonly detail: string }) => string;

/** A refusal as the failure that the command line and the server report, in the reader's language. */
export function failureOf({ code, detail = '' }: Refusal): GuardError | UserError {
  const sentences = words as unknown as Readonly<Record<string, Sentence | undefined>>;
  const message = sentences[`finding_refused_${code}`]?.({ detail }) ?? code;
  const todo = sentences[`finding_refused_${code}_todo`]?.({ detail });
  const told = { code, message, todo };
  return guards.has(code) ? new GuardError(told) : new UserError(told);
}
