import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';
import { nameBags } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { otherScriptPairs } from './other-script.ts';
import { linkOf } from './token-links.ts';

test('a word in another script meets its romanisations and no other name', () => {
  const comparer = knownVariants.wordComparer?.();
  if (!comparer) throw new Error('the names room compares words');
  const tokens = ['mhmd', 'muhammad', 'mahmoud', 'ahmed', 'mohamed'];
  const found = otherScriptPairs(
    tokens,
    ['محمد', '', '', '', ''],
    tokens.map(() => 1),
    comparer,
  );
  expect(found.map(([, latin]) => tokens[latin]).sort()).toEqual(['mohamed', 'muhammad']);
});

test('a word that begins with a letter of the throat meets the vowel that is left of it in Latin', () => {
  const comparer = knownVariants.wordComparer?.();
  if (!comparer) throw new Error('the names room compares words');
  const tokens = ['ly', 'ali', 'lea', 'ella'];
  const found = otherScriptPairs(
    tokens,
    ['علي', '', '', ''],
    tokens.map(() => 1),
    comparer,
  );
  expect(found.map(([, latin]) => tokens[latin])).toContain('ali');
});

test('names that differ in a consonant are not one where each of them has its own spelling in the other script', () => {
  const comparer = knownVariants.wordComparer?.();
  if (!comparer) throw new Error('the names room compares words');
  const tokens = ['sr', 'smyr', 'sarah', 'samira'];
  const found = otherScriptPairs(
    tokens,
    ['سارة', 'سميرة', '', ''],
    tokens.map(() => 1),
    comparer,
  );
  expect(found.map((pair) => pair.map((token) => tokens[token]).join(' ')).sort()).toEqual(['smyr samira', 'sr sarah']);
});

const rowsOf = (names: readonly string[]): string[][] =>
  names.flatMap((name, n) => Array.from({ length: 30 }, (_, i) => [`${n}-${i}`, `${name} Haddad`]));

/** Are two tokens of a file linked as two near names? */
function isNear(a: string, b: string, names: readonly string[]): number {
  const table = tableFromRows({ header: ['id', 'full name'], rows: rowsOf(names), id: 'id' });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('the file has names');
  const at = (token: string): number => bags.table.tokens.indexOf(token);
  return bags.table.linkNear[linkOf(bags.table.links, at(a), at(b))];
}

test('two spellings that romanise one word of the file are one name, not two near ones', () => {
  expect(isNear('suad', 'souad', ['Suad', 'Souad', 'Amina'])).toBe(1);
  expect(isNear('suad', 'souad', ['Suad', 'Souad', 'سعاد'])).toBe(0);
});

test('spellings of one given name are one name, names that are given to two children are near ones', () => {
  expect(isNear('graham', 'graeme', ['Graham', 'Graeme', 'Amina'])).toBe(0);
  expect(isNear('calum', 'callum', ['Calum', 'Callum', 'Amina'])).toBe(0);
  expect(isNear('marina', 'karina', ['Marina', 'Karina', 'Amina'])).toBe(1);
});

test('records of one person in two scripts are found', async () => {
  const random = seededRandom('other-script');
  const given = ['محمد/Mohammed', 'خالد/Khaled', 'مريم/Maryam', 'سمير/Samir', 'هدى/Huda', 'علي/Ali'];
  const family = ['حداد/Haddad', 'منصور/Mansour', 'المصري/Almasri', 'قاسم/Qasim', 'زيدان/Zidan'];
  const people = Array.from({ length: 200 }, (_, i) => ({
    name: `${given[i % 6]} ${random.pick(given)} ${family[(i * 7 + random.below(2)) % 5]}`,
    born: `${1950 + random.below(50)}-${10 + random.below(3)}-${10 + random.below(19)}`,
    phone: `07${100_000_000 + random.below(900_000_000)}`,
  }));
  const as = (name: string, form: number) => name.replaceAll(/(\S+)\/(\S+)/g, form === 0 ? '$1' : '$2');
  const rows = people.flatMap(({ name, born, phone }, i) => [
    [`a${i}`, as(name, 0), born, phone],
    ...(i % 2 === 0 ? [[`b${i}`, as(name, 1), born, phone]] : []),
  ]);
  const table = tableFromRows({ header: ['id', 'full name', 'birth date', 'phone'], rows, id: 'id' });
  const { personOf } = await resolve(table);
  const index = new Map(Array.from(table.ids, (id, i) => [id, i]));
  const joined = people.filter(
    (_, i) => i % 2 === 0 && personOf[index.get(`a${i}`) ?? 0] === personOf[index.get(`b${i}`) ?? 0],
  );
  expect(joined.length).toBeGreaterThanOrEqual(75);
  expect(new Set(personOf).size).toBeGreaterThanOrEqual(198);
});
