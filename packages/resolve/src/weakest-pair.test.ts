import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { explainPair, resolve, tableFromRows, weakestPair } from './index.ts';

const random = seededRandom('weakest');
const rows = Array.from({ length: 240 }, (_, at) => {
  const person = Math.floor(at / 4);
  const drop = (value: string) => (random.chance(0.35) ? '' : value);
  return [
    `r${at}`,
    `${['Mira', 'Tomas', 'Leila', 'Hugo', 'Anna', 'Pavel'][person % 6]} ${['Orlan', 'Vestri', 'Kaspar', 'Dovale'][person % 4]}${person}`,
    drop(`19${60 + (person % 30)}-0${1 + (person % 9)}-1${person % 10}`),
    drop(`+8885${String(100_000 + person * 37)}`),
  ];
});
const table = tableFromRows({ header: ['id', 'name', 'birth_date', 'phone'], rows, id: 'id' });

test('cutting every pair weaker than or equal to the weakest parts the records; keeping it holds them together', async () => {
  const resolution = await resolve(table);
  let asked = 0;
  for (let from = 0; from < rows.length; from += 4) {
    const members = [from, from + 1, from + 2, from + 3];
    const pair = weakestPair(resolution, members);
    expect(pair).not.toBeNull();
    if (pair === null) continue;
    const scores = members.flatMap((a) =>
      members
        .filter((b) => b > a)
        .map((b) => ({ a, b, bits: explainPair(resolution, table.ids.at(a), table.ids.at(b)).scoreBits })),
    );
    const cut = explainPair(resolution, table.ids.at(pair.a), table.ids.at(pair.b)).scoreBits;
    expect(
      parts(
        members,
        scores.filter(({ bits }) => bits > cut),
      ),
    ).toBeGreaterThan(1);
    expect(
      parts(
        members,
        scores.filter(({ bits }) => bits >= cut),
      ),
    ).toBe(1);
    asked++;
  }
  expect(asked).toBe(60);
});

test('one record has no pair', async () => expect(weakestPair(await resolve(table), [3])).toBeNull());

/** Into how many parts edges join records, by repeated relabelling. */
function parts(members: readonly number[], edges: readonly { readonly a: number; readonly b: number }[]): number {
  const of = new Map(members.map((record) => [record, record]));
  for (const { a, b } of edges) {
    const [from, to] = [of.get(a), of.get(b)];
    for (const [record, part] of of) if (part === from && to !== undefined) of.set(record, to);
  }
  return new Set(of.values()).size;
}
