import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter'.split(
  ' ',
);
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(
  ' ',
);
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');

/** Persons who stand twice with what `twice` makes of them, and pairs of other people. */
function fileOf(seed: string, twice: number, random = seededRandom(seed)) {
  const two = (n: number): string => String(n).padStart(2, '0');
  const person = () => ({
    given: random.pick(given),
    surname: `${random.pick(starts)}${random.pick(ends)}`,
    born: `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    phone: `07${100000000 + random.below(899999999)}`,
    street: `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
    town: random.pick(['Leeds', 'York', 'Hull', 'Selby', 'Ripon', 'Otley']),
    number: `${100000000 + random.below(899999999)}`,
  });
  const people: ReturnType<typeof person>[] = [];
  for (let i = 0; i < 500; i++) people.push(person());
  for (let i = 0; i < twice; i++) people.push({ ...people[i] });
  return { people, person, random };
}

async function joined(people: readonly Readonly<Record<string, string>>[], columns: readonly string[], from: number) {
  const table = tableFromRows({
    header: ['id', ...columns],
    rows: people.map((person, i) => [`r${i}`, ...columns.map((column) => person[column] ?? '')]),
    id: 'id',
  });
  const { personOf, model } = await resolve(table);
  let pairs = 0;
  for (let i = from; i + 1 < people.length; i += 2) if (personOf[i] === personOf[i + 1]) pairs++;
  return { pairs, model };
}

const columns = ['given', 'surname', 'born', 'phone', 'street', 'town', 'number'];

test('namesakes of one town and one birth year are no people whose birth dates are often wrong', async () => {
  const { people, person, random } = fileOf('namesakes', 400);
  const from = people.length;
  for (let i = 0; i < 60; i++) {
    const one = person();
    const day = `${one.born.slice(0, 5)}${one.born.slice(5, 7) === '03' ? '07' : '03'}-${10 + random.below(9)}`;
    people.push(one, { ...person(), given: one.given, surname: one.surname, town: one.town, born: day });
  }
  const { pairs } = await joined(people, columns.slice(0, -1), from);
  expect(pairs).toBeLessThanOrEqual(1);
});

const forms: readonly (readonly [string, string])[] = [
  ['Jean', 'Dean'],
  ['Daniel', 'Danielle'],
  ['Emily', 'Emilia'],
  ['Eric', 'Erica'],
  ['Martin', 'Martina'],
];

test('where documents tell people apart, two given names of near forms with other documents are twins', async () => {
  const { people, person, random } = fileOf('near twins', 500);
  // A given name that more people bear as a surname is a given name where it is all that one has.
  for (let i = 0; i < 60; i++) people[i].surname = people[500 + i].surname = 'Martin';
  const from = people.length;
  for (let i = 0; i < 20; i++) {
    const twin = person();
    const [one, other] = forms[i % forms.length];
    people.push({ ...twin, given: one }, { ...twin, given: other, number: `${100000000 + random.below(899999999)}` });
  }
  const { pairs, model } = await joined(people, columns, from);
  expect(model.thresholds.nearTwinsShown?.numbers).toBe(true);
  expect(pairs).toBe(0);
});

test('where documents are often renewed, a form of a name beside another document is still one person', async () => {
  const { people, random } = fileOf('renewed', 500);
  for (let i = 500; i < 1000; i++) {
    if (random.next() < 0.4) people[i].number = `${100000000 + random.below(899999999)}`;
    const [one, other] = forms[i % forms.length];
    if (i % 5 === 0) {
      people[i - 500].given = one;
      people[i].given = other;
    }
  }
  const { model } = await joined(people, columns, people.length);
  expect(model.thresholds.nearTwinsShown?.numbers).toBe(false);
});

test('of names and birth dates alone, one day and month in years a generation apart are parent and child', async () => {
  const { people, person, random } = fileOf('generation', 250);
  const from = people.length;
  for (let i = 0; i < 50; i++) {
    const one = person();
    const years = 21 + random.below(8);
    const born = `${Number(one.born.slice(0, 4)) + years}${one.born.slice(4)}`;
    people.push(one, { ...person(), given: one.given, surname: one.surname, born });
  }
  const { pairs } = await joined(people, ['given', 'surname', 'born'], from);
  expect(pairs).toBeLessThanOrEqual(1);
});
