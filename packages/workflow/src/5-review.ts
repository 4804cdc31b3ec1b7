import { UserError } from '@lookback/base';
import {
  type EvidenceKind,
  type KeyFile,
  type NetworkRole,
  type Outcome,
  type RecordedEvent,
  readOutcome,
} from '@lookback/review';
import { words } from '@lookback/words';
import { openBook } from './book/book.ts';
import type { ReviewContext } from './context.ts';
import { loadFile, type PersonFile } from './review/person-file.ts';

export interface DecideOptions {
  /** A disposition by name or by figure code (D1 to D8). */
  readonly outcome: string;
  readonly reason: string;
  /** Ids of evidence items or records of the person. */
  readonly evidence: readonly string[];
  readonly innocentExplanation?: string;
  readonly confirmation?: string;
  readonly relookOn?: string;
  /** The role in the network, for D5: facilitator or organiser. */
  readonly role?: NetworkRole;
}

/** Step 5: one reader's answer on one person. Which reading it is (first, blind second, third) follows from the ledger. */
export async function decideStep(
  context: ReviewContext,
  person: string,
  options: DecideOptions,
  key: KeyFile,
): Promise<readonly RecordedEvent[]> {
  const outcome = outcomeNamed(options.outcome);
  const file = await loadFile(context, person);
  const book = await openBook(context);
  return book.perform({ kind: 'decide', ...options, person: file.id, outcome, basis: basisOf(file) }, key);
}

/** The outcome that somebody names, by name or by figure code. Throws UserError `outcome_unknown`. */
export function outcomeNamed(text: string): Outcome {
  const outcome = readOutcome(text);
  if (outcome !== null) return outcome;
  throw new UserError({
    code: 'outcome_unknown',
    message: words.error_outcome_unknown({ outcome: text }),
    todo: words.error_outcome_unknown_todo(),
  });
}

/** Somebody attaches what the files do not say in a form that a program finds, such as a page of a statement. */
export async function attachStep(
  context: ReviewContext,
  person: string,
  item: {
    readonly id: string;
    readonly kind: EvidenceKind;
    readonly sources: readonly string[];
    readonly text: string;
  },
  key: KeyFile,
): Promise<readonly RecordedEvent[]> {
  const file = await loadFile(context, person);
  const { id, kind: evidenceKind, sources, text } = item;
  const book = await openBook(context);
  return book.perform({ kind: 'attach_evidence', person: file.id, id, evidenceKind, sources, text }, key);
}

/** Are two records one person? A negative judgement is durable; `resolve` honours both. */
export async function identityStep(
  context: ReviewContext,
  pair: { readonly a: string; readonly b: string; readonly judgement: 'same' | 'different' | 'unsure' },
  key: KeyFile,
): Promise<readonly RecordedEvent[]> {
  const book = await openBook(context);
  return book.perform({ kind: 'judge_identity', ...pair }, key);
}

/** What a decision may cite, and the digest that it rests on. */
export function basisOf(file: PersonFile) {
  return {
    records: file.records.map((record) => record.id),
    evidence: file.evidence.map(({ id, kind }) => ({ id, kind })),
    evidenceDigest: file.evidenceDigest,
  };
}
