import { confirm, isCancel, select, text } from '@clack/prompts';
import { UserError } from '@lookback/base';
import { isAdverse, type KeyFile, type Outcome, outcomes } from '@lookback/review';
import { words } from '@lookback/words';
import {
  decideStep,
  holdsTogether,
  loadFile,
  logRead,
  personSummary,
  queueLines,
  type ReviewContext,
} from '@lookback/workflow';
import type { Io } from '../io.ts';
import { count } from '../numbers.ts';
import { printSummary } from './review.ts';

/** Takes the next person for a key and asks through the two gates. Nothing adverse has a default. */
export async function reviewNext(context: ReviewContext, io: Io, key: KeyFile): Promise<void> {
  const reader = { kind: 'key', id: key.id } as const;
  const [next] = await queueLines(context, reader, { mine: true });
  if (!next) {
    io.say(words.step_review_nobody());
    io.result({ person: null });
    return;
  }
  await logRead(context, next.person, key);
  const file = await personSummary(context, next.person, key);
  printSummary(io, file);
  const weakest = await holdsTogether(context, await loadFile(context, next.person));
  if (weakest) io.say(words.step_review_weakest({ a: weakest.a, b: weakest.b, n: count(file.records.length) }));
  io.result(file);
  if (io.json || !process.stdin.isTTY) return;
  const same = await confirm({ message: words.step_review_gate_1(), initialValue: true });
  if (isCancel(same) || !same) {
    io.say(words.step_review_gate_1_no());
    return;
  }
  const outcome = await ask(select<Outcome>({ message: words.step_review_gate_2(), options: choices(file.conduct) }));
  const reason = await ask(text({ message: words.step_review_why(), validate: needed }));
  const innocent = await ask(text({ message: words.step_review_innocent(), validate: needed }));
  const typed = isAdverse(outcome)
    ? await ask(text({ message: words.step_review_confirm({ outcome }), validate: needed }))
    : undefined;
  const evidence = file.evidence.map((item) => item.id);
  await decideStep(
    context,
    next.person,
    {
      outcome,
      reason,
      innocentExplanation: innocent,
      confirmation: typed,
      evidence: evidence.length > 0 ? evidence : file.records.map((record) => record.id),
    },
    key,
  );
  io.say(words.step_review_recorded());
}

function choices(conduct: boolean): { value: Outcome; label: string; hint?: string; disabled?: boolean }[] {
  return outcomes.map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
    ...(isAdverse(value) && !conduct ? { disabled: true, hint: words.step_review_closed() } : {}),
  }));
}

function needed(value: string | undefined): string | undefined {
  return (value ?? '').trim() === '' ? words.step_review_write_out() : undefined;
}

async function ask<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new UserError({ code: 'cancelled', message: words.error_cancelled() });
  return answer as Exclude<T, symbol>;
}
