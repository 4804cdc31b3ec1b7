import { expect, test } from 'vitest';
import { drawFrom } from '../chance/draw.ts';
import { permutation } from '../chance/permutation.ts';
import { label } from '../label.ts';
import { type Rates, standardRates } from '../options.ts';
import { accountNumber, phoneOn } from './contact.ts';
import { type FamilyKind, familyMix, familyPlace } from './family.ts';
import { identityOf, type Population } from './identity.ts';
import { mistype } from './write-person.ts';

const persons = 30_000;
const populationOf = (rates: Partial<Rates>): Population => ({
  seed: 5,
  persons,
  families: familyMix({ ...standardRates, ...rates }),
  childrenShare: 0.06,
});
const population = populationOf({});

function families(rates: Partial<Rates>): Map<FamilyKind, number[]> {
  const heads = new Map<FamilyKind, number[]>();
  const made = populationOf(rates);
  for (let person = 0; person < persons; person += 6) {
    const place = familyPlace(made, person);
    if (place) heads.set(place.kind, [...(heads.get(place.kind) ?? []), person]);
  }
  return heads;
}

test('families are as common as asked, and nobody has one at rate 0', () => {
  const couplesAndRoommates = { couplesShare: 0.02, roommatesShare: 0.05 };
  const heads = families(couplesAndRoommates);
  for (const [kind, personsShare, members] of [
    ['twins', standardRates.twinsShare, 2],
    ['siblings', standardRates.siblingsShare, 3],
    ['namesakes', standardRates.namesakesShare, 2],
    ['household', standardRates.householdsShare, 4],
    ['couple', 0.02, 2],
    ['roommates', 0.05, 3],
  ] as const) {
    const expected = (persons * personsShare) / members;
    expect(Math.abs((heads.get(kind) ?? []).length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  }
  expect(families({ familiesScale: 0 }).size).toBe(0);
  expect((families({ familiesScale: 2 }).get('twins') ?? []).length).toBeGreaterThan(
    (heads.get('twins') ?? []).length * 1.6,
  );
});

test('twins share birth date, family name and home, and neither given name nor document', () => {
  for (const head of families({}).get('twins') ?? []) {
    const [a, b] = [identityOf(population, head), identityOf(population, head + 1)];
    expect(b).toMatchObject({ birth: a.birth, familyName: a.familyName, home: a.home, tradition: a.tradition });
    expect(b.given).not.toBe(a.given);
    expect(b.document).not.toBe(a.document);
  }
});

test('namesakes are parent and child of one name, 20 to 36 years apart', () => {
  for (const head of families({}).get('namesakes') ?? []) {
    const [parent, child] = [identityOf(population, head), identityOf(population, head + 1)];
    expect([child.given, child.family]).toEqual([parent.given, parent.family]);
    const years = (child.birth - parent.birth) / 365.25;
    expect(years).toBeGreaterThan(19.9);
    expect(years).toBeLessThan(36.1);
  }
});

test('room-mates share the home and nothing else; partners the family name and the home', () => {
  const rates = { couplesShare: 0.1, roommatesShare: 0.1 };
  const made = populationOf(rates);
  for (const head of families(rates).get('roommates') ?? []) {
    const three = [head, head + 1, head + 2].map((person) => identityOf(made, person));
    expect(three.map(({ home }) => home)).toEqual([head, head, head]);
    expect(new Set(three.map(({ document }) => document)).size).toBe(3);
    expect(new Set(three.map(({ familyName }) => familyName.stem)).size).toBe(3);
  }
  for (const head of families(rates).get('couple') ?? []) {
    const [a, b] = [identityOf(made, head), identityOf(made, head + 1)];
    expect(b).toMatchObject({ familyName: a.familyName, home: a.home });
    expect(b.given).not.toBe(a.given);
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
