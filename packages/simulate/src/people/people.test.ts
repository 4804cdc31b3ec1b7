import { expect, test } from 'vitest';
import { drawFrom } from '../chance/draw.ts';
import { permutation } from '../chance/permutation.ts';
import { label } from '../label.ts';
import { accountNumber, phoneOn } from './contact.ts';
import { type FamilyKind, familyMix, familyPlace } from './family.ts';
import { identityOf } from './identity.ts';
import { mistype } from './write-person.ts';

const persons = 30_000;
const population = { seed: 5, persons, familiesShare: 1, childrenShare: 0.06 };

function families(scale: number): Map<FamilyKind, number[]> {
  const heads = new Map<FamilyKind, number[]>();
  for (let person = 0; person < persons; person += 6) {
    const place = familyPlace(5, person, persons, scale);
    if (place) heads.set(place.kind, [...(heads.get(place.kind) ?? []), person]);
  }
  return heads;
}

test('families are as common as asked, and nobody has one at rate 0', () => {
  const heads = families(1);
  for (const { kind, share } of familyMix) {
    const expected = (persons / 6) * share;
    expect(Math.abs((heads.get(kind) ?? []).length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  }
  expect(families(0).size).toBe(0);
  expect((families(2).get('twins') ?? []).length).toBeGreaterThan((heads.get('twins') ?? []).length * 1.6);
});

test('twins share birth date, family name and home, and neither given name nor document', () => {
  for (const head of families(1).get('twins') ?? []) {
    const [a, b] = [identityOf(population, head), identityOf(population, head + 1)];
    expect(b).toMatchObject({ birth: a.birth, familyName: a.familyName, home: a.home, tradition: a.tradition });
    expect(b.given).not.toBe(a.given);
    expect(b.document).not.toBe(a.document);
  }
});

test('namesakes are parent and child of one name, 20 to 36 years apart', () => {
  for (const head of families(1).get('namesakes') ?? []) {
    const [parent, child] = [identityOf(population, head), identityOf(population, head + 1)];
    expect([child.given, child.family]).toEqual([parent.given, parent.family]);
    const years = (child.birth - parent.birth) / 365.25;
    expect(years).toBeGreaterThan(19.9);
    expect(years).toBeLessThan(36.1);
  }
});

test('a person is the same whenever he or she is made, and no two have one document', () => {
  const documents = new Set<string>();
  for (let person = 0; person < 5000; person++) documents.add(identityOf(population, person).document);
  expect(documents.size).toBe(5000);
  expect(identityOf(population, 123)).toEqual(identityOf(population, 123));
});

test('a recycled number has one holder at a time', () => {
  const size = 2000;
  const phones = { seed: 5, start: 18628, recycledShare: 0.2, order: permutation(5, label.recycling, size) };
  for (const day of [18628, 19000, 19300, 19700]) {
    const holders = new Map<string, number>();
    for (let person = 0; person < size; person++) {
      const { value, from, to } = phoneOn(phones, person, day);
      expect(from).toBeLessThanOrEqual(day);
      expect(to === null || to >= day).toBe(true);
      expect(holders.has(value)).toBe(false);
      holders.set(value, person);
    }
  }
  const ever = new Map<string, Set<number>>();
  for (const day of [18628, 19800]) {
    for (let person = 0; person < size; person++) {
      const { value } = phoneOn(phones, person, day);
      ever.set(value, (ever.get(value) ?? new Set()).add(person));
    }
  }
  const recycled = [...ever.values()].filter((set) => set.size > 1).length;
  expect(recycled).toBeGreaterThan(size * 0.12);
});

test('account numbers have correct check digits (ISO 13616)', () => {
  for (let holder = 0; holder < 200; holder++) {
    const iban = accountNumber(3, holder);
    const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((c) => Number.parseInt(c, 36)).join('');
    expect(BigInt(digits) % 97n).toBe(1n);
  }
});

test('a slip of a finger changes a word by one step, and short words not at all', () => {
  const draw = drawFrom(1, 1);
  for (let time = 0; time < 300; time++) {
    expect(Math.abs(mistype('Karimova', draw, 1).length - 8)).toBeLessThanOrEqual(1);
    expect(mistype('Ali', draw, 1)).toBe('Ali');
  }
  expect(mistype('Karimova', draw, 0)).toBe('Karimova');
});

test('every Latin spelling can be written in Windows-1252', () => {
  for (let person = 0; person < 6000; person++) {
    const { given, middle, family } = identityOf(population, person);
    for (const form of [given, family, ...(middle ? [middle] : [])]) {
      for (const spelling of form.latin) expect(spelling).toMatch(/^[\u0020-\u007e\u00c0-\u00ff]+$/);
    }
  }
});
