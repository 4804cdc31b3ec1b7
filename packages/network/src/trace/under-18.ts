import { type Day, isoDay, isoInterval } from '@lookback/base';
import type { PersonId, RecordId, Statement } from '@lookback/model';

/**
 * Persons whose recorded birth date makes them under 18 on a day (the latest birth day that a partial date allows). It proposes
 * band 1 and nothing else: a birth date never links anybody. One record that says so is enough.
 */
export function personsUnder18(
  statements: Iterable<Statement>,
  personOf: (record: RecordId) => PersonId | null,
  on: Day,
): ReadonlySet<PersonId> {
  const [year, month, day] = isoDay(on).split('-');
  const limit = isoInterval(`${Number(year) - 18}-${month}-${month === '02' && day === '29' ? '28' : day}`)?.from ?? on;
  const found = new Set<PersonId>();
  for (const { prop, value, entity, flag } of statements) {
    if (prop !== 'birthDate' || flag === 'placeholder' || flag === 'implausible') continue;
    const birth = isoInterval(value);
    if (birth === null || birth.to <= limit || birth.from > on) continue;
    const person = personOf(entity);
    if (person !== null) found.add(person);
  }
  return found;
}
