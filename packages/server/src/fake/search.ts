import type * as s from '../schema/index.ts';
import { fakeSources } from './file.ts';
import { type FakePerson, fakePerson } from './people.ts';
import type { FakeWorld } from './world.ts';

function hitOf(person: FakePerson, text: string, digits: string): s.SearchHit | null {
  const name = person.names.find((one) => one.toLocaleLowerCase().includes(text));
  const phone = digits.length >= 7 && person.phone.replace(/\D/g, '') === digits;
  if (name === undefined && !phone && person.id.toLowerCase() !== text) return null;
  const by = phone ? ('number' as const) : name === undefined ? ('person' as const) : ('name' as const);
  return {
    ...{ person: person.id, record: person.id, label: person.names[0] ?? person.id, by },
    ...{ field: phone ? 'phone' : 'name', value: phone ? person.phone : (name ?? person.id), score: 1 },
    ...{ source: 'bookings.csv', row: person.index + 1 },
  };
}

export function searchOf(world: FakeWorld, q: string): s.SearchAnswer {
  const digits = q.replace(/\D/g, '');
  const text = q.trim().toLocaleLowerCase();
  const hits: s.SearchHit[] = [];
  for (let index = 0; index < Math.min(world.cohort, 2000) && text !== '' && hits.length < 50; index++) {
    const hit = hitOf(fakePerson(index), text, digits);
    if (hit !== null) hits.push(hit);
  }
  const readAs: s.SearchAnswer['readAs'] = [{ by: 'name', text: q.trim() }];
  if (digits.length >= 7) readAs.push({ by: 'number', text: digits });
  const searched = {
    persons: world.cohort,
    records: world.cohort * 20,
    sources: [...fakeSources],
    notSearched: ['Paper archive'],
  };
  return { q, readAs, hits, more: hits.length === 50, searched };
}
