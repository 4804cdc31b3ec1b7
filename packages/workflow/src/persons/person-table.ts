import type { Resolution } from '@lookback/resolve';
import { type ColumnBatch, type ColumnSpec, readParquet, type Snapshot } from '@lookback/store';

export const personSpecs: readonly ColumnSpec[] = [
  { name: 'record', type: 'text' },
  { name: 'person', type: 'text' },
  { name: 'basis', type: 'text' },
];
export const candidateSpecs: readonly ColumnSpec[] = [
  { name: 'record_a', type: 'text' },
  { name: 'record_b', type: 'text' },
  { name: 'probability', type: 'float64' },
  { name: 'reason', type: 'text' },
];

/** One row a record in import order; a record that makes no person has an empty person. */
export function* personBatches({ table, personOf, basis }: Resolution): Iterable<ColumnBatch> {
  const person = Array.from(personOf, (index) => (index < 0 ? '' : table.ids.at(index)));
  yield { rows: table.count, columns: [[...table.ids], person, basis] };
}

export function* candidateBatches({ table, candidates }: Resolution): Iterable<ColumnBatch> {
  yield {
    rows: candidates.length,
    columns: [
      candidates.map((candidate) => table.ids.at(candidate.a)),
      candidates.map((candidate) => table.ids.at(candidate.b)),
      candidates.map((candidate) => candidate.probability),
      candidates.map((candidate) => candidate.reason),
    ],
  };
}

/** Who is who, as a persons snapshot has it. */
export interface Persons {
  readonly digest: string;
  /** Person of a record; null for a record that makes none. */
  readonly personOf: ReadonlyMap<string, string | null>;
  readonly basisOf: ReadonlyMap<string, string>;
  /** Records of each person, earliest first; persons in the order of their earliest record. */
  readonly recordsOf: ReadonlyMap<string, readonly string[]>;
}

export interface CandidateRow {
  readonly a: string;
  readonly b: string;
  readonly probability: number;
  readonly reason: string;
}

export async function readPersons(snapshot: Snapshot): Promise<Persons> {
  const table = await readParquet(snapshot.file('persons.parquet'));
  const [record, person, basis] = ['record', 'person', 'basis'].map((name) => table.text(name));
  const personOf = new Map<string, string | null>();
  const basisOf = new Map<string, string>();
  const recordsOf = new Map<string, string[]>();
  record.forEach((id, i) => {
    personOf.set(id, person[i] === '' ? null : person[i]);
    basisOf.set(id, basis[i]);
    if (person[i] === '') return;
    const known = recordsOf.get(person[i]);
    if (known) known.push(id);
    else recordsOf.set(person[i], [id]);
  });
  return { digest: snapshot.digest, personOf, basisOf, recordsOf };
}

export async function readCandidates(snapshot: Snapshot): Promise<readonly CandidateRow[]> {
  const table = await readParquet(snapshot.file('candidates.parquet'));
  const [a, b, reason] = ['record_a', 'record_b', 'reason'].map((name) => table.text(name));
  const probability = table.float('probability');
  return a.map((id, i) => ({ a: id, b: b[i], probability: probability[i], reason: reason[i] }));
}

/** A record that was attached by its name alone carries no link: it reaches no person here. */
export function linkablePerson(persons: Persons): (record: string) => string | null {
  return (record) =>
    persons.basisOf.get(record) === 'attached_by_name' ? null : (persons.personOf.get(record) ?? null);
}
