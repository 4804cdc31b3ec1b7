import type { Resolution } from '@lookback/resolve';
import type { Evidence } from '../evidence/load-evidence.ts';

/** Properties that say what somebody is called, how addressed, and nothing of which somebody. */
const naming: ReadonlySet<string> = new Set([
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'firstName',
  'secondName',
  'middleName',
  'lastName',
  'title',
  'gender',
]);

/** Records that hold nothing beyond a name: each has an id, makes no person and is counted in no person figure (R2). */
export function nameOnlyRecords(evidence: Evidence): ReadonlySet<string> {
  const left = new Set(evidence.records);
  for (const { entity, prop } of evidence.statements) if (!naming.has(prop)) left.delete(entity);
  return left;
}

/** Takes records with nothing but a name out of the persons, unless one was attached to an established person. */
export function withoutNameOnly(resolution: Resolution, nameOnly: ReadonlySet<string>): Resolution {
  const personOf = Int32Array.from(resolution.personOf);
  const { ids } = resolution.table;
  for (let record = 0; record < personOf.length; record++) {
    if (nameOnly.has(ids.at(record)) && resolution.basis[record] === 'single') personOf[record] = -1;
  }
  return { ...resolution, personOf };
}
