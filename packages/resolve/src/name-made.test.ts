import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { tableFromRows } from './index.ts';
import { isMadeOf } from './name-made.ts';
import { knownVariants } from './name-variants.ts';

describe('the letters of an address are made of the name', () => {
  test.each([
    ['madinarakhimov40@post.example', ['madina', 'rakhimova'], true],
    ['m.rakhimova@post.example', ['madina', 'rakhimova'], true],
    ['rakhimova_madina.1987@post.example', ['madina', 'rakhimova'], true],
    ['gulnara83@post.example', ['gulnora', 'karimova'], true],
    ['mr7@post.example', ['madina', 'rakhimova'], true],
    ['sunflower@post.example', ['madina', 'rakhimova'], false],
    ['madina.sales@post.example', ['madina', 'rakhimova'], false],
    ['12345@post.example', ['madina', 'rakhimova'], false],
  ] as const)('%s', (address, names, made) => {
    expect(isMadeOf(address, names)).toBe(made);
  });
});

test('two mailboxes of one name are no near agreement: only what is left beyond the name agrees', () => {
  const table = tableFromRows({
    header: ['id', 'Given name', 'Surname', 'E-mail'],
    rows: [
      ['a', 'Madina', 'Rakhimova', 'madinarakhimov40@post.example'],
      ['b', 'Madina', 'Rakhimova', 'madinarakhimov41@post.example'],
      ['c', 'Madina', 'Rakhimova', 'madina.rakhimova40@mail.example'],
      ['d', 'Madina', 'Rakhimova', 'sunflower7@post.example'],
      ['e', 'Madina', 'Rakhimova', 'sunflower8@post.example'],
      ['f', 'Madina', 'Rakhimova', 'madinarakhimov40@post.example'],
    ],
    id: 'id',
  });
  const { comparisons } = compile({ table, variants: knownVariants, aliases: [] });
  const mail = comparisons.find(({ kind }) => kind === 'email');
  const levelOf = (a: number, b: number): string | undefined => mail?.levels[mail.level(a, b)];
  expect(levelOf(0, 1)).toBe('same domain');
  expect(levelOf(0, 2)).toBe('same local part');
  expect(levelOf(3, 4)).toBe('one edit');
  expect(levelOf(0, 5)).toMatch(/^equal/);
  const out = new Int16Array(2);
  mail?.pairs.fill(Uint32Array.of(0, 3), Uint32Array.of(1, 4), 2, out);
  expect([...out]).toEqual([mail?.level(0, 1), mail?.level(3, 4)]);
});

test('an address is made of names though its record writes but a part of the name', () => {
  const table = tableFromRows({
    header: ['id', 'Given name', 'Surname', 'E-mail'],
    rows: [
      ['a', 'Joseph', 'White', 'joseph.white35@post.example'],
      ['b', 'Joseph', '', 'joseph.white84@post.example'],
      ['c', '', '', 'joseph.white86@post.example'],
      ['d', 'Joseph', '', 'joseph.sailing84@post.example'],
      ['e', 'Joseph', '', 'joseph.sailing85@post.example'],
      ['f', 'Anna', 'Berg', 'joseph.white37@post.example'],
      ['g', 'Anna', 'Berg', 'joseph.white38@post.example'],
    ],
    id: 'id',
  });
  const { comparisons } = compile({ table, variants: knownVariants, aliases: [] });
  const mail = comparisons.find(({ kind }) => kind === 'email');
  const levelOf = (a: number, b: number): string | undefined => mail?.levels[mail.level(a, b)];
  expect(levelOf(0, 1)).toBe('same domain');
  expect(levelOf(1, 2)).toBe('same domain');
  expect(levelOf(3, 4)).toBe('one edit');
  expect(levelOf(5, 6)).toBe('one edit');
});

test('names made to be tried in every order end soon', () => {
  const names = Array.from({ length: 24 }, (_, i) => 'a'.repeat(i + 1));
  expect(isMadeOf(`${'a'.repeat(90)}qqqqq@post.example`, names)).toBe(false);
  expect(isMadeOf('anna.berg@post.example', ['anna', 'berg'])).toBe(true);
});
