import { isoInterval } from '@lookback/base';
import type { Evidence } from '../evidence/load-evidence.ts';
import type { Persons } from '../persons/person-table.ts';

const daysIn18Years = 6575;

/** Persons whose every recorded birth date makes them under 18 on a day: proposed for band 1, never for anything else. */
export function recordedUnder18(evidence: Evidence, persons: Persons, on: string): ReadonlySet<string> {
  const day = isoInterval(on)?.from ?? 0;
  const young = new Map<string, boolean>();
  for (const statement of evidence.statements) {
    if (statement.prop !== 'birthDate') continue;
    const person = persons.personOf.get(statement.entity);
    const born = isoInterval(statement.value);
    if (!person || !born) continue;
    const under = born.from > day - daysIn18Years;
    young.set(person, under && (young.get(person) ?? true));
  }
  return new Set([...young].filter(([, under]) => under).map(([person]) => person));
}
