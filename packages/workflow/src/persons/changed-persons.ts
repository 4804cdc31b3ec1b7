import type { Snapshot } from '@lookback/store';
import { type Persons, readPersons } from './person-table.ts';

/** What became of a person between two resolutions. A merge keeps the older id; a split leaves it with the earliest record. */
export interface PersonChange {
  readonly person: string;
  readonly change: 'new' | 'merged' | 'split' | 'gone';
  /** Records that came to the person, and those that left. */
  readonly came: readonly string[];
  readonly left: readonly string[];
}

/** Lists every person whose records are not those of the resolution before, in order of id. Empty for the first one. */
export async function changedPersons(before: Snapshot | null, after: Snapshot): Promise<readonly PersonChange[]> {
  if (!before || before.digest === after.digest) return [];
  return comparePersons(await readPersons(before), await readPersons(after));
}

function comparePersons(before: Persons, after: Persons): PersonChange[] {
  const changes: PersonChange[] = [];
  for (const person of new Set([...before.recordsOf.keys(), ...after.recordsOf.keys()])) {
    const [old, now] = [before.recordsOf.get(person), after.recordsOf.get(person)];
    const had = new Set(old);
    const has = new Set(now);
    const came = (now ?? []).filter((record) => !had.has(record));
    const left = (old ?? []).filter((record) => !has.has(record));
    if (came.length === 0 && left.length === 0) continue;
    const change = !old ? 'new' : !now ? 'gone' : left.length > 0 ? 'split' : 'merged';
    changes.push({ person, change, came, left });
  }
  return changes.sort((a, b) => (a.person < b.person ? -1 : 1));
}
