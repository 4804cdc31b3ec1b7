import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolveWith } from './index.ts';
import { modelFromYaml, modelToYaml } from './model-yaml.ts';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Nadia Noah Olivia Peter'.split(
  ' ',
);
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(
  ' ',
);
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');
const twins: readonly (readonly [string, string])[] = [
  ['Marina', 'Karina'],
  ['Carl', 'Karl'],
  ['Lynne', 'Lynn'],
  ['Mario', 'Maria'],
];
const header = ['id', 'given', 'surname', 'born', 'phone', 'email', 'street', 'town'];

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly born: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly town: string;
}

/** 1,200 people of whom every third stands twice, then twins in pairs. */
function fileOf(seed: string, mailed: boolean) {
  const random = seededRandom(seed);
  const two = (n: number): string => String(n).padStart(2, '0');
  const mail = (name: string, surname: string): string =>
    `${name}.${surname}${random.below(90)}@${random.pick(['gmail.com', 'mail.org', 'post.net'])}`.toLowerCase();
  const person = (name: string = random.pick(given)): Person => {
    const surname = `${random.pick(starts)}${random.pick(ends)}`;
    return {
      given: name,
      surname,
      born: `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
      phone: `07${100000000 + random.below(899999999)}`,
      email: mail(name, surname),
      street: `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
      town: random.pick(['Leeds', 'York', 'Hull', 'Selby', 'Ripon', 'Otley']),
    };
  };
  const people: Person[] = [];
  for (let i = 0; i < 1200; i++) people.push(person());
  for (let i = 0; i < 400; i++)
    people.push({ ...people[i], given: i % 8 === 0 ? people[i].given[0] : people[i].given });
  const from = people.length;
  for (let i = 0; i < 24; i++) {
    const [one, other] = twins[i % twins.length];
    const first = person(one);
    people.push(first, { ...first, given: other, email: mail(other, first.surname) });
  }
  const rows = people.map(({ email, ...rest }, i) => {
    const held = mailed && (i < from || i % 8 < 6) ? email : '';
    return [`r${i}`, rest.given, rest.surname, rest.born, rest.phone, held, rest.street, rest.town];
  });
  return { rows, from };
}

async function joined(seed: string, mailed: boolean) {
  const { rows, from } = fileOf(seed, mailed);
  const table = tableFromRows({ header, rows, id: 'id' });
  const { personOf, model } = await resolve(table);
  let pairs = 0;
  for (let i = from; i < rows.length; i += 2) if (personOf[i] === personOf[i + 1]) pairs++;
  let twice = 0;
  for (let i = 0; i < 400; i++) if (personOf[i] === personOf[1200 + i]) twice++;
  return { pairs, twice, model, table, personOf };
}

test('twins of near names who write from addresses of their own names are two people, and the model keeps it', async () => {
  const { pairs, twice, model, table, personOf } = await joined('mails', true);
  expect(model.thresholds.nearTwinsShown).toEqual({ numbers: false, mails: true, ownMails: true, spellings: true });
  expect(pairs).toBe(0);
  expect(twice).toBeGreaterThanOrEqual(396);
  const again = await resolveWith(modelFromYaml(modelToYaml(model)), table);
  expect(again.personOf).toEqual(personOf);
});
