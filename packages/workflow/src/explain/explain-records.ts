import { readFile } from 'node:fs/promises';
import { UserError } from '@lookback/base';
import {
  explainPair,
  type LinkageModel,
  type PairExplanation,
  resolveWith,
  tableFromStatements,
} from '@lookback/resolve';
import { words } from '@lookback/words';
import { openBook, standingJudgements } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadEvidence, needSnapshot } from '../evidence/load-evidence.ts';
import { type Persons, readCandidates, readPersons } from '../persons/person-table.ts';

/** Explains a pair of records, or of persons (their earliest records), under the model of the persons snapshot. */
export async function explainRecords(context: ReviewContext, a: string, b: string): Promise<PairExplanation> {
  const { statements, records } = await loadEvidence(context);
  for (const id of [a, b]) {
    if (records.includes(id)) continue;
    throw new UserError({
      code: 'no_such_record',
      message: words.error_no_record({ id }),
      todo: words.error_no_record_todo(),
    });
  }
  const snapshot = await needSnapshot(context, 'persons', 'resolve');
  const model = JSON.parse(await readFile(snapshot.file('model.json'), 'utf8')) as LinkageModel;
  const table = tableFromStatements(
    statements.filter((statement) => statement.entity === a || statement.entity === b),
    [a, b],
  );
  return explainPair(await resolveWith(model, table, { learnAliases: false }), a, b);
}

export interface WhyNot {
  /** The two are one person: nothing keeps them apart. */
  readonly samePerson: boolean;
  readonly explanation: PairExplanation;
  /** Why the pair was not joined, where it was considered. */
  readonly reason: string | null;
  /** What people judged of a pair between the two; it holds whatever the weights say. */
  readonly judged: 'same' | 'different' | 'unsure' | null;
}

/** Why two records or persons are not one: the pair among their records that came nearest, and what people judged. */
export async function whyNotRecords(context: ReviewContext, a: string, b: string): Promise<WhyNot> {
  const snapshot = await needSnapshot(context, 'persons', 'resolve');
  const persons = await readPersons(snapshot);
  const personOf = (record: string) => persons.personOf.get(record) ?? record;
  const [left, right] = [knownPerson(persons, a), knownPerson(persons, b)];
  const isBetween = (pair: { readonly a: string; readonly b: string }) => {
    const [x, y] = [personOf(pair.a), personOf(pair.b)];
    return (x === left && y === right) || (x === right && y === left);
  };
  const [nearest] = (await readCandidates(snapshot)).filter(isBetween).sort((x, y) => y.probability - x.probability);
  const judgements = standingJudgements(await (await openBook(context)).state());
  const explanation = await explainRecords(context, nearest?.a ?? a, nearest?.b ?? b);
  return {
    samePerson: left === right,
    explanation,
    reason: nearest?.reason ?? null,
    judged: judgements.find(isBetween)?.judgement ?? null,
  };
}

function knownPerson(persons: Persons, id: string): string {
  if (persons.personOf.has(id)) return persons.personOf.get(id) ?? id;
  throw new UserError({
    code: 'person_unknown',
    message: words.error_no_person({ id }),
    todo: words.error_no_person_todo(),
  });
}
