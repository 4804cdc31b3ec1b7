import { readFile } from 'node:fs/promises';
import { UserError } from '@lookback/base';
import {
  explainPair,
  type LinkageModel,
  type PairExplanation,
  resolveWith,
  tableFromStatements,
} from '@lookback/resolve';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';
import { readCandidates } from '../persons/person-table.ts';
import { openLibrary, personOfId } from '../review/person-file.ts';

/** Explains a pair of records, or of persons (their earliest records), under the model of the persons snapshot. */
export async function explainRecords(context: ReviewContext, a: string, b: string): Promise<PairExplanation> {
  const { ofRecord } = await openLibrary(context);
  for (const id of [a, b]) {
    if (ofRecord.has(id)) continue;
    throw new UserError({
      code: 'no_such_record',
      message: `There is no record ${id} in this workspace.`,
      todo: 'Record ids look like S1.17; `lookback person` prints those of a person.',
    });
  }
  const model = await modelOf(context);
  const statements = [a, b].flatMap((record) => ofRecord.get(record) ?? []);
  const table = tableFromStatements(statements, [a, b]);
  return explainPair(await resolveWith(model, table, { learnAliases: false }), a, b);
}

const models = new WeakMap<ReviewContext, { readonly digest: string; readonly model: LinkageModel }>();

/** The linkage model of the persons snapshot in force, read once for a context. */
async function modelOf(context: ReviewContext): Promise<LinkageModel> {
  const snapshot = await needSnapshot(context, 'persons', 'resolve');
  const known = models.get(context);
  if (known?.digest === snapshot.digest) return known.model;
  const model = JSON.parse(await readFile(snapshot.file('model.json'), 'utf8')) as LinkageModel;
  models.set(context, { digest: snapshot.digest, model });
  return model;
}

export interface WhyNot {
  /** The two are one person: nothing keeps them apart. */
  readonly samePerson: boolean;
  readonly explanation: PairExplanation;
  /** Why the pair was not joined, where it was considered. */
  readonly reason: string | null;
}

/** Why two records or persons are not one: the pair among their records that came nearest. */
export async function whyNotRecords(context: ReviewContext, a: string, b: string): Promise<WhyNot> {
  const { persons } = await openLibrary(context);
  const [one, other] = [personOrRecord(context, a), personOrRecord(context, b)];
  const [left, right] = await Promise.all([one, other]);
  const rows = await readCandidates(await needSnapshot(context, 'persons', 'resolve'));
  const belongs = (record: string, person: string) => (persons.personOf.get(record) ?? record) === person;
  const between = rows
    .filter((row) => (belongs(row.a, left) && belongs(row.b, right)) || (belongs(row.a, right) && belongs(row.b, left)))
    .sort((x, y) => y.probability - x.probability);
  const [nearest] = between;
  const explanation = await explainRecords(context, nearest?.a ?? a, nearest?.b ?? b);
  return { samePerson: left === right, explanation, reason: nearest?.reason ?? null };
}

async function personOrRecord(context: ReviewContext, id: string): Promise<string> {
  const { persons, ofRecord } = await openLibrary(context);
  return ofRecord.has(id) ? (persons.personOf.get(id) ?? id) : personOfId(persons, id);
}
