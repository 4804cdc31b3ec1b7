import { readFile } from 'node:fs/promises';
import { UserError } from '@lookback/base';
import {
  explainPair,
  type LinkageModel,
  type PairExplanation,
  resolveWith,
  tableFromStatements,
  weakestPair,
} from '@lookback/resolve';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';
import type { Library, PersonFile } from '../review/person-file.ts';
import { openLibrary } from '../review/person-file.ts';

/** Records of a person among whose pairs the weakest is sought; of a larger person, the earliest. */
const recordsMax = 300;

const models = new WeakMap<ReviewContext, { readonly digest: string; readonly model: LinkageModel }>();
const found = new WeakMap<Library, Map<string, Promise<PairExplanation | null>>>();

/** The linkage model of the persons snapshot in force, read once. */
async function modelInForce(context: ReviewContext): Promise<LinkageModel> {
  const snapshot = await needSnapshot(context, 'persons', 'resolve');
  const known = models.get(context);
  if (known?.digest === snapshot.digest) return known.model;
  const model = JSON.parse(await readFile(snapshot.file('model.json'), 'utf8')) as LinkageModel;
  models.set(context, { digest: snapshot.digest, model });
  return model;
}

/**
 * The pair of records that holds a person together least, explained under the model in force; null for a single record,
 * and for records that were joined under a model of another version.
 * This is the pair to ask about: if it is wrong, the person is two.
 */
export async function holdsTogether(context: ReviewContext, file: PersonFile): Promise<PairExplanation | null> {
  const library = await openLibrary(context);
  const known = found.get(library) ?? new Map<string, Promise<PairExplanation | null>>();
  found.set(library, known);
  const before = known.get(file.id);
  if (before !== undefined) return before;
  const made = explainWeakest(context, file).catch((error: unknown) => {
    if (error instanceof UserError && error.code === 'model_outdated') return null;
    throw error;
  });
  known.set(file.id, made);
  return made;
}

async function explainWeakest(context: ReviewContext, file: PersonFile): Promise<PairExplanation | null> {
  const records = file.records.slice(0, recordsMax);
  if (records.length < 2) return null;
  const ids = records.map((record) => record.id);
  const table = tableFromStatements(
    records.flatMap((record) => record.statements),
    ids,
  );
  const resolution = await resolveWith(await modelInForce(context), table, { learnAliases: false });
  const pair = weakestPair(
    resolution,
    ids.map((_, at) => at),
  );
  return pair === null ? null : explainPair(resolution, table.ids.at(pair.a), table.ids.at(pair.b));
}
