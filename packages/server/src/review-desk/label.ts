import type { Statement } from '@lookback/model';
import type { Library } from '@lookback/workflow';

const nameProps = new Set(['name', 'alias']);

/** All names of a person as the files write them, the commonest first. */
export function namesOf(library: Library, person: string): string[] {
  const tally = new Map<string, number>();
  for (const record of library.persons.recordsOf.get(person) ?? []) {
    const statements = library.ofRecord.get(record) ?? [];
    const full = valuesOf(statements, (prop) => nameProps.has(prop));
    const parts = ['firstName', 'secondName', 'middleName', 'lastName'].flatMap((prop) =>
      valuesOf(statements, (one) => one === prop),
    );
    for (const name of full.length > 0 ? full : parts.length > 0 ? [parts.join(' ')] : []) {
      tally.set(name, (tally.get(name) ?? 0) + 1);
    }
  }
  return [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

export function bornOf(library: Library, person: string): string | null {
  for (const record of library.persons.recordsOf.get(person) ?? []) {
    const born = library.ofRecord.get(record)?.find(({ prop }) => prop === 'birthDate');
    if (born !== undefined) return born.value;
  }
  return null;
}

export const labelOf = (library: Library, person: string): string => namesOf(library, person)[0] ?? person;

export function valuesOf(statements: readonly Statement[], wanted: (prop: string) => boolean): string[] {
  return [...new Set(statements.filter(({ prop }) => wanted(prop)).map((one) => one.original || one.value))];
}
