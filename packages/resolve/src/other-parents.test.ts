import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';

const header = ['id', 'surname', 'given_name', 'birth_date', 'father', 'mother', 'address'];
const given = 'Anne Julie Marie Jeanne Louise Berthe Pierre Louis Jean Joseph Charles Henri'.split(' ');
const surnames = 'Dubois Leroy Petit Durand Morel Girard Bonnet Lefevre Renard Mercier Blanc Faure'.split(' ');

/** A register in which every third person has a namesake of one day and one father, with another mother elsewhere. */
function register(seed: string, mothersVary: boolean): string[][] {
  const random = seededRandom(seed);
  const home = (): string =>
    `${1 + random.below(180)} rue ${random.pick(['Pasteur', 'du Port', 'des Lilas', 'de la Gare', 'Victor Hugo'])}`;
  return Array.from({ length: 200 }, (_, i) => {
    const surname = random.pick(surnames);
    const born = `${1940 + random.below(60)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
    const own = [surname, random.pick(given.slice(0, 6)), born, `${random.pick(given.slice(6))} ${surname}`];
    const maiden = random.pick(surnames);
    const mothers = random.shuffled(given.slice(0, 6)).map((name) => `${name} ${maiden}`);
    const address = home();
    const first = [`p${i}/0`, ...own, mothers[0], address];
    const again = [
      `p${i}/1`,
      ...own,
      mothersVary && i % 2 === 0 ? mothers[2] : mothers[0],
      i % 4 === 0 ? home() : address,
    ];
    return i % 3 === 0 ? [first, again, [`s${i}`, ...own, mothers[1], home()]] : [first, again];
  }).flat();
}

async function personsOf(rows: readonly (readonly string[])[]) {
  const { personOf, model } = await resolve(tableFromRows({ header, rows, id: 'id' }));
  const at = new Map(rows.map(([id], i) => [id, personOf[i]]));
  return { of: (id: string) => at.get(id), parentsTell: model.thresholds.parentsTell };
}

test('namesakes of one birth date and one father with other mothers stay two, whoever moved stays one', async () => {
  const persons = await personsOf(register('mothers', false));
  expect(persons.parentsTell).toBe(true);
  let joined = 0;
  for (let i = 0; i < 200; i++) {
    if (persons.of(`p${i}/0`) === persons.of(`p${i}/1`)) joined++;
    if (i % 3 === 0) expect(persons.of(`s${i}`)).not.toBe(persons.of(`p${i}/0`));
  }
  expect(joined).toBeGreaterThan(190);
});

test('where one person is written with other mothers again and again, they tell nothing', async () => {
  expect((await personsOf(register('mothers', true))).parentsTell).toBe(false);
});
