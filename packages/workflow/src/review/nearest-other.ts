import type { PersonView as PersonPage } from '@lookback/figures';
import { ownNumberProps } from '@lookback/model';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';
import { type CandidateRow, readCandidates } from '../persons/person-table.ts';
import { openLibrary, type PersonFile } from './person-file.ts';

const cache = new WeakMap<object, ReadonlyMap<string, readonly CandidateRow[]>>();

/** The nearest other person: the likeliest pair that was not joined, and where the two differ. */
export async function nearestOther(context: ReviewContext, file: PersonFile): Promise<PersonPage['nearest']> {
  const { persons, ofRecord } = await openLibrary(context);
  const own = new Set(file.records.map((record) => record.id));
  const rows = (await candidatesByRecord(context)).get(file.id) ?? [];
  const [best] = [...rows].sort((a, b) => b.probability - a.probability);
  if (!best) return null;
  const [mine, theirs] = own.has(best.a) ? [best.a, best.b] : [best.b, best.a];
  const values = (record: string, prop: string) =>
    (ofRecord.get(record) ?? []).filter((statement) => statement.prop === prop).map((statement) => statement.value);
  const differs = ['birthDate', ...ownNumberProps, 'phone', 'address']
    .flatMap((prop) => {
      const [a, b] = [values(mine, prop), values(theirs, prop)];
      return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value)) ? [`${prop} ${b[0]}`] : [];
    })
    .slice(0, 3);
  return {
    id: persons.personOf.get(theirs) ?? theirs,
    differs: differs.join(', ') || best.reason.replaceAll('_', ' '),
  };
}

async function candidatesByRecord(context: ReviewContext): Promise<ReadonlyMap<string, readonly CandidateRow[]>> {
  const { persons } = await openLibrary(context);
  const known = cache.get(persons);
  if (known) return known;
  const byPerson = new Map<string, CandidateRow[]>();
  for (const row of await readCandidates(await needSnapshot(context, 'persons', 'resolve'))) {
    for (const record of [row.a, row.b]) {
      const person = persons.personOf.get(record) ?? record;
      const list = byPerson.get(person);
      if (list) list.push(row);
      else byPerson.set(person, [row]);
    }
  }
  cache.set(persons, byPerson);
  return byPerson;
}
