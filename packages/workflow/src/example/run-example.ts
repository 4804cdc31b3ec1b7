import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '@lookback/model';
import { type KeyFile, newKey } from '@lookback/review';
import { createWorkspace } from '@lookback/store';
import { importStep } from '../1-import.ts';
import { resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { traceStep } from '../4-trace.ts';
import { attachStep, decideStep } from '../5-review.ts';
import { measureStep } from '../6-measure.ts';
import { publishStep } from '../7-publish.ts';
import { openBook } from '../book/book.ts';
import { withdrawStep } from '../change/withdraw.ts';
import { openReview, type ReviewContext } from '../context.ts';
import { loadFile, openLibrary } from '../review/person-file.ts';
import { type DecisionScript, decisionScriptSchema, type ScriptedAnswer } from './decision-script.ts';
import { type SetClock, setClock } from './set-clock.ts';

/** The keys of an example's readers, from a seed: the same in every run. */
export interface Readers {
  readonly first: KeyFile;
  readonly second: KeyFile;
  readonly adjudicator: KeyFile;
}

/**
 * Runs an example folder (files, mappings, charter, memo, scripted decisions) through all seven steps in an empty
 * workspace, calls `published`, then withdraws the source that its script names and publishes again. Deterministic.
 */
export async function runExample(
  from: string,
  workspaceFolder: string,
  published: (context: ReviewContext) => Promise<void> = async () => {},
): Promise<ReviewContext> {
  await rm(workspaceFolder, { recursive: true, force: true });
  const workspace = await createWorkspace(workspaceFolder, { simulated: true });
  await cp(join(from, 'charter.yaml'), workspace.paths.charter);
  await cp(join(from, 'mappings'), workspace.paths.mappings, { recursive: true });
  const file = join(from, 'decisions.yaml');
  const script = readYaml(await readFile(file, 'utf8'), file, decisionScriptSchema).value;
  const clock = setClock(script.starts);
  const context = await openReview({ dir: workspaceFolder, cwd: workspaceFolder, clock });
  const folder = join(from, '1-import', 'files');
  const files = (await readdir(folder)).sort().map((name) => join(folder, name));
  await importStep({ workspace, files, mapping: join(from, 'mappings', 'first-case.yaml') });
  await resolveStep(context);
  await declareStep(context, join(from, 'networks', 'corridor.yaml'));
  await traceStep(context);
  const readers = await registerReaders(context, script);
  await decideAll(context, clock, script, readers);
  const keys = [readers.first, readers.second];
  await publishAt(context, clock, script.as_of, keys);
  await published(context);
  if (script.afterwards) {
    clock.set(`${script.afterwards.measure_as_of}T08:00:00Z`);
    await withdrawStep(context, script.afterwards.withdraw, { reason: script.afterwards.reason, key: readers.first });
    await publishAt(context, clock, script.afterwards.measure_as_of, keys);
  }
  return context;
}

async function publishAt(
  context: ReviewContext,
  clock: SetClock,
  asOf: string,
  keys: readonly KeyFile[],
): Promise<void> {
  clock.set(`${asOf}T18:00:00Z`);
  await measureStep(context, { asOf, status: 'final' });
  await publishStep(context, { keys, asOf });
}

async function registerReaders(context: ReviewContext, script: DecisionScript): Promise<Readers> {
  const book = await openBook(context);
  const make = async (name: string, roles: KeyFile['roles']) => {
    const key = newKey({ name, roles, keyKind: 'script', seed: 'first-case' });
    const { keyKind, publicKey } = key;
    await book.perform({ kind: 'register_key', name, roles, keyKind, publicKey }, key);
    return key;
  };
  return {
    first: await make(script.readers.first, ['reviewer']),
    second: await make(script.readers.second, ['reviewer']),
    adjudicator: await make(script.readers.adjudicator, ['adjudicator']),
  };
}

interface Reading {
  readonly person: DecisionScript['decisions'][number]['person'];
  readonly answer: ScriptedAnswer;
  readonly key: KeyFile;
}

async function decideAll(
  context: ReviewContext,
  clock: SetClock,
  script: DecisionScript,
  readers: Readers,
): Promise<void> {
  const readings = script.decisions.flatMap(({ person, first, second, adjudicator }) => [
    { person, answer: first, key: readers.first },
    ...(second ? [{ person, answer: second, key: readers.second }] : []),
    ...(adjudicator ? [{ person, answer: adjudicator, key: readers.adjudicator }] : []),
  ]);
  const inTime = readings.sort((a, b) => (a.answer.on < b.answer.on ? -1 : a.answer.on > b.answer.on ? 1 : 0));
  for (const reading of inTime) {
    clock.set(`${reading.answer.on}T09:00:00Z`);
    await answerOne(context, reading);
  }
}

async function answerOne(context: ReviewContext, { person: place, answer, key }: Reading): Promise<void> {
  const { rows } = await openLibrary(context);
  const person = rows.personOfRow(place.file, place.row);
  if (person === null) throw new Error(`${place.file} row ${place.row} makes no person`);
  const file = await loadFile(context, person);
  const known = new Set(file.review?.attached.map((item) => item.id));
  const conduct = answer.conduct.map((item) => `${item.file}:${item.row}`);
  for (const id of conduct.filter((item) => !known.has(item))) {
    await attachStep(context, person, { id, kind: 'conduct', sources: [id], text: answer.reason }, key);
  }
  await decideStep(
    context,
    person,
    {
      outcome: answer.outcome,
      reason: answer.reason,
      evidence: [...file.evidence.map((item) => item.id), ...file.records.map((record) => record.id), ...conduct],
      innocentExplanation: answer.innocent_explanation ?? answer.reason,
      confirmation: answer.outcome,
      relookOn: answer.relook_on,
    },
    key,
  );
}
