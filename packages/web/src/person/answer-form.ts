import type { Choice, DecideAnswer, Outcome, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { type RefObject, useRef, useState } from 'react';
import { useReader } from '../shell/session.tsx';
import { outcomeName } from '../text/say.ts';
import { inOrder, typedOut } from './choices.ts';
import { useDecide } from './decide.ts';
import { type Draft, useDraft } from './draft.ts';

/** What still keeps an answer from being sent, in words; null if nothing does. */
export function missingOf(draft: Draft, adverse: boolean, evidence: readonly string[]): string | null {
  if (draft.outcome === null) return words.web_choose();
  if (draft.innocent.trim().length < 3) return `${words.web_innocent()} ${words.web_too_short()}`;
  if (draft.reason.trim().length < 3) return `${words.web_reason()}: ${words.web_too_short()}`;
  if (draft.outcome === 'insufficient_information' && draft.lookAgain === '')
    return words.web_problem_look_again_missing();
  if (evidence.length === 0) return words.web_problem_evidence_missing();
  if (adverse && !typedOut(draft.typed, outcomeName(draft.outcome))) return words.web_problem_confirmation_missing();
  return null;
}

/** The state of the form at gate 2. */
export interface AnswerForm {
  readonly draft: Draft;
  readonly choices: readonly Choice[];
  readonly choice: Choice | null;
  readonly adverse: boolean;
  readonly evidence: readonly string[];
  /** Shown once the reader has tried to send. */
  readonly complaint: string | null;
  readonly done: DecideAnswer | null;
  readonly error: unknown;
  change(part: Partial<Draft>): void;
  choose(outcome: Outcome): void;
  send(): void;
}

interface Places {
  readonly first: RefObject<HTMLTextAreaElement | null>;
  readonly box: RefObject<HTMLElement | null>;
}

/** Keeps the draft, says what is missing, sends the answer. An adverse answer starts without any item attached. */
export function useAnswerForm(file: PersonFile, { first, box }: Places): AnswerForm {
  const reader = useReader();
  const { draft, change, clear } = useDraft(reader?.id ?? 'nobody', file.id);
  const [done, setDone] = useState<DecideAnswer | null>(null);
  const [asked, setAsked] = useState(false);
  const decide = useDecide(file.id, (answer) => {
    clear();
    setAsked(false);
    setDone(answer);
    box.current?.focus();
  });
  const choices = inOrder(file.conduct.choices);
  const choice = choices.find((one) => one.outcome === draft.outcome && one.open) ?? null;
  const adverse = choice?.adverse ?? false;
  const items = file.paths.items.map((item) => item.id);
  const evidence = (draft.evidence ?? (adverse ? [] : items)).filter((id) => items.includes(id));
  const shown = { ...draft, outcome: choice?.outcome ?? null };
  const missing = missingOf(shown, adverse, evidence);
  const latest = useRef(missing);
  latest.current = missing;
  return {
    ...{ draft: shown, choices, choice, adverse, evidence, done, error: decide.error, change },
    complaint: asked ? missing : null,
    choose(outcome) {
      setDone(null);
      change({ outcome, typed: '' });
      first.current?.focus();
    },
    send() {
      setAsked(true);
      if (latest.current !== null || choice === null || decide.isPending) return;
      decide.mutate({
        ...{ outcome: choice.outcome, reason: draft.reason.trim(), innocent: draft.innocent.trim() },
        ...{ evidence: [...evidence], basis: file.basis },
        ...(choice.outcome === 'insufficient_information' ? { lookAgain: draft.lookAgain } : {}),
        ...(adverse ? { confirm: choice.outcome } : {}),
      });
    },
  };
}
