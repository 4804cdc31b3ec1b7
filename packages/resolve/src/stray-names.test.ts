import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolveWith } from './index.ts';
import { modelFromYaml, modelToYaml } from './model-yaml.ts';
import { resolve } from './resolve.ts';
import { resembles } from './stray-names.ts';
import { tableFromRows } from './table-from-rows.ts';
import { TextList } from './text-list.ts';
import { valueTexts } from './value-texts.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Nadia Noah Olivia Peter'.split(
  ' ',
);
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(
  ' ',
);
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');
const header = ['id', 'given', 'surname', 'born', 'phone', 'street', 'town'];

/** Given names misspelt by two edits or more, which are nobody's. */
const slips: readonly (readonly [string, string])[] = [
  ['Clara', 'Clrqa'],
  ['Jacob', 'Jbcoa'],
  ['Noah', 'Nhza'],
  ['Felix', 'Flexqi'],
  ['Liam', 'kLim'],
  ['Gloria', 'lgorzia'],
  ['Peter', 'Ptree'],
  ['Olivia', 'Olvqixa'],
];

async function misspelt(rare: number) {
  const random = seededRandom('strays');
  const two = (n: number): string => String(n).padStart(2, '0');
  const person = (name: string): string[] => [
    name,
    `${random.pick(starts)}${random.pick(ends)}`,
    `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    `07${100000000 + random.below(899999999)}`,
    `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
    random.pick(['Leeds', 'York', 'Hull', 'Selby', 'Ripon', 'Otley']),
  ];
  const rareName = (i: number): string =>
    `${random.pick(starts)}qu${random.pick(ends)}${String.fromCharCode(97 + (i % 26))}`;
  const people = Array.from({ length: 1500 }, (_, i) => person(i < rare ? rareName(i) : random.pick(given)));
  for (let i = 0; i < 400; i++) people.push([...people[1000 + i]]);
  for (let i = 0; i < 60; i++) {
    const [name, surname, born, ...home] = person(given[i % given.length]);
    const later = `${Number(born.slice(0, 4)) + 2 + (i % 7)}-${born.slice(5, 7) === '03' ? '08' : '03'}-${born.slice(8)}`;
    people.push([name, surname, born, ...home], [given[(i + 11) % given.length], surname, later, ...home]);
  }
  const twins = people.length;
  for (let i = 0; i < 60; i++) {
    const first = person(given[i % given.length]);
    people.push(first, [given[(i + 17) % given.length], ...first.slice(1)]);
  }
  const strays = people.length;
  for (const [name, slip] of slips) {
    const first = person(name);
    people.push(first, [slip, ...first.slice(1)]);
  }
  const rows = people.map((values, i) => [`r${i}`, ...values]);
  const table = tableFromRows({ header, rows, id: 'id' });
  const { personOf, model } = await resolve(table);
  const joined = (from: number, to: number): number => {
    let pairs = 0;
    for (let i = from; i < to; i += 2) if (personOf[i] === personOf[i + 1]) pairs++;
    return pairs;
  };
  return { twins: joined(twins, strays), strays: joined(strays, rows.length), personOf, model, table };
}

test('a given name that nobody bears is the other one misspelt, and twins stay two people', async () => {
  const { twins, strays, personOf, model, table } = await misspelt(0);
  expect(model.straysAreSlips).toBe(true);
  expect(twins).toBe(0);
  expect(strays).toBeGreaterThanOrEqual(slips.length - 2);
  const again = await resolveWith(modelFromYaml(modelToYaml(model)), table);
  expect(again.personOf).toEqual(personOf);
});

test('where many bear names that nobody else does, such a name is no slip', async () => {
  const { twins, model } = await misspelt(300);
  expect(model.straysAreSlips).toBe(false);
  expect(twins).toBe(0);
});

test('a misspelt name keeps half of its letters in order', () => {
  const values = ['clara', 'clrqa', 'liam', 'klim', 'marion', 'peter'];
  const texts = valueTexts(TextList.of(values));
  const alike = (a: string, b: string): boolean => resembles(texts, values.indexOf(a), values.indexOf(b));
  expect(alike('clara', 'clrqa')).toBe(true);
  expect(alike('liam', 'klim')).toBe(true);
  expect(alike('marion', 'peter')).toBe(false);
  expect(alike('liam', 'clara')).toBe(false);
});
