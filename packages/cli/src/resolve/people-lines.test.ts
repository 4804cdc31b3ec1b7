import { type Resolution, resolve, tableFromRows } from '@lookback/resolve';
import { csvLine } from '@lookback/store/files';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peoplePieces } from './people-lines.ts';

test('rows of people are those of RFC 4180, whatever the ids', async () => {
  const id = fc.oneof(fc.stringMatching(/^[A-Za-z0-9._:-]{1,12}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
  const ids = fc.uniqueArray(
    id.map((text) => text.trim()).filter((text) => text !== ''),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(ids, fc.nat(29), async (held, earliest) => {
      const table = tableFromRows({ header: ['id', 'name'], rows: held.map((text) => [text, 'Anna Berg']), id: 'id' });
      const one: Resolution = await resolve(table);
      const personOf = one.personOf.map((person, record) => (record > earliest ? Math.min(earliest, record) : person));
      const text = Buffer.concat([...peoplePieces({ ...one, personOf })]).toString('utf8');
      const lines = held.map((record, i) => csvLine([record, held[personOf[i]], one.basis[i]]));
      expect(text).toBe([csvLine(['record_id', 'person_id', 'basis']), ...lines].join(''));
    }),
    { numRuns: 40 },
  );
});
