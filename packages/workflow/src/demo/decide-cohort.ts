import { seededRandom } from '@lookback/base';
import { type Act, type KeyFile, newKey, type Outcome, type Signer } from '@lookback/review';
import { basisOf } from '../5-review.ts';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadFile, type PersonFile } from '../review/person-file.ts';
import { summaryOf } from '../review/person-summary.ts';
import { dayStart, readingMinute, type ScriptedAnswer, scriptedAnswer, secondAnswer } from './scripted-reader.ts';

/** The three scripted keys of a simulation; they derive from its seed. */
export interface ScriptedKeys {
  readonly first: KeyFile;
  readonly second: KeyFile;
  readonly adjudicator: KeyFile;
}

export async function registerScriptedKeys(context: ReviewContext, seed: string): Promise<ScriptedKeys> {
  const book = await openBook(context);
  const make = async (name: string, roles: KeyFile['roles']): Promise<KeyFile> => {
    const key = newKey({ name, roles, keyKind: 'script', seed });
    const { keyKind, publicKey } = key;
    await book.perform({ kind: 'register_key', name, roles, keyKind, publicKey }, key);
    return key;
  };
  return {
    first: await make('script-first', ['reviewer', 'publisher']),
    second: await make('script-second', ['reviewer', 'publisher']),
    adjudicator: await make('script-adjudicator', ['adjudicator']),
  };
}

export interface DecideCohortOptions {
  readonly keys: ScriptedKeys;
  readonly seed: string;
  /** First day of reading, and how many days it takes. */
  readonly from: string;
  readonly days: number;
  /** Share of files that nobody has read yet, and of those with one reading only. */
  readonly unreadShare?: number;
  readonly onceShare?: number;
}

export interface DecidedCohort {
  readonly first: number;
  readonly second: number;
  readonly adjudicated: number;
  readonly refused: number;
}

/** Lets the scripted readers read the cohort: first, blind second, and a third where the two differ. */
export async function decideCohort(context: ReviewContext, options: DecideCohortOptions): Promise<DecidedCohort> {
  const book = await openBook(context);
  const state = await book.state();
  const persons = (state.cohort?.persons ?? []).filter((person) => !state.persons.get(person)?.reading.first);
  const { keys, seed } = options;
  const luck = (person: string) => seededRandom(`${seed}/unread/${person}`).next();
  const unread = options.unreadShare ?? 0.04;
  const once = unread + (options.onceShare ?? 0.03);
  context.progress.start('reading files', persons.length * 2);
  const first = await readAll(
    context,
    options,
    persons.filter((person) => luck(person) >= unread),
    keys.first,
    0,
  );
  const second = await readAll(
    context,
    options,
    persons.filter((person) => luck(person) >= once),
    keys.second,
    3,
  );
  const differing = [...(await book.state()).persons.values()]
    .filter((review) => review.reading.second && !review.settled && review.member)
    .map((review) => review.person);
  const adjudicated = await readAll(context, options, differing, keys.adjudicator, 6);
  context.progress.end();
  const refused = first.refused + second.refused + adjudicated.refused;
  return { first: first.done, second: second.done, adjudicated: adjudicated.done, refused };
}

async function readAll(
  context: ReviewContext,
  options: DecideCohortOptions,
  persons: readonly string[],
  key: KeyFile,
  laterDays: number,
): Promise<{ done: number; refused: number }> {
  const acts: Act[] = [];
  const start = dayStart(options.from) + laterDays * 86_400_000 + 8 * 3_600_000;
  for (const person of persons) {
    const file = await loadFile(context, person);
    const summary = await summaryOf(context, file, key);
    const answer = laterDays === 3 ? secondAnswer(summary, options.seed) : scriptedAnswer(summary);
    const minute = readingMinute(person, options.seed, options.days);
    const nowMs = start + Math.floor(minute / 480) * 86_400_000 + (minute % 480) * 60_000;
    acts.push({
      command: decideCommand(file, answer),
      by: { kind: 'key', key } satisfies Signer,
      nowMs,
    });
    context.progress.at(acts.length);
  }
  acts.sort((a, b) => a.nowMs - b.nowMs);
  const results = await (await openBook(context)).performAll(acts);
  const refused = results.filter((result) => result.kind === 'refusal').length;
  return { done: results.length - refused, refused };
}

function decideCommand(file: PersonFile, answer: ScriptedAnswer) {
  const { outcome, reason, innocentExplanation, evidence } = answer;
  const relookOn = outcome === 'insufficient_information' ? '2025-03-01' : undefined;
  return {
    kind: 'decide' as const,
    ...{ person: file.id, outcome, reason, innocentExplanation, evidence, relookOn },
    confirmation: outcome as Outcome,
    basis: basisOf(file),
    ...(outcome === 'role_in_network_supported' ? { role: 'facilitator' as const } : {}),
  };
}
