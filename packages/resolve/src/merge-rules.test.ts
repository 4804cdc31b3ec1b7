import { expect, test } from 'vitest';
import { sharedMail, sharedPhone } from './household-reach.ts';
import { byNameAlone, type MergeRules, refusalOf, saysTooLittle } from './merge-rules.ts';
import type { Verdict } from './scorer.ts';

const rules: MergeRules = {
  threshold: 2,
  evidenceBits: 0.5,
  personalEvidence: false,
  homesOnly: false,
  parentsTell: false,
  birthdaysTell: false,
  twinEvidence: false,
  relatives: false,
  numbersLent: false,
  noNamesakes: false,
  givenAsked: false,
  formsOfOne: false,
  matchUnseen: false,
  nameless: false,
  nearTwins: null,
  inTurn: null,
  fitsTwo: null,
  inPart: null,
  sharedReach: null,
  yearsOnly: false,
  mustLink: [],
  cannotLink: [],
};
const agreed: Verdict = {
  score: 9000,
  evidence: 20,
  personal: 12,
  ageApart: 0,
  numbers: 0,
  mails: 0,
  contacts: 8,
  held: 0,
  reach: 8,
  home: 0,
  otherGiven: 0,
  nearGiven: 0,
  formGiven: 0,
  otherParent: 0,
  nearNumber: 0,
  oneBirthday: 0,
  parents: 0,
};

test('what keeps two records apart is named', () => {
  const relatives = { ...rules, relatives: true };
  expect(refusalOf(relatives, agreed, 1)).toBeNull();
  expect(refusalOf(relatives, { ...agreed, personal: -3 }, 1)).toBe('contradicted');
  expect(refusalOf(relatives, { ...agreed, ageApart: 1 }, 1)).toBe('contradicted');
  expect(refusalOf(relatives, { ...agreed, ageApart: 1, numbers: 9 }, 1)).toBeNull();
  expect(refusalOf(relatives, { ...agreed, personal: -3, numbers: 9 }, 1)).toBeNull();
  expect(refusalOf(rules, { ...agreed, personal: -3 }, 1)).toBeNull();
  expect(refusalOf(rules, { ...agreed, numbers: -3, contacts: -1 }, 1)).toBe('namesakes');
  expect(refusalOf(rules, { ...agreed, numbers: -3 }, 1)).toBeNull();
  expect(refusalOf({ ...rules, nameless: true }, agreed, 1)).toBe('nameless');
  expect(refusalOf({ ...rules, matchUnseen: true }, agreed, 1)).toBe('unseen');
  const elsewhere = { ...agreed, otherParent: 1, reach: 0 };
  expect(refusalOf({ ...rules, parentsTell: true }, elsewhere, 1)).toBe('parents');
  expect(refusalOf(rules, elsewhere, 1)).toBeNull();
  expect(refusalOf({ ...rules, parentsTell: true }, { ...agreed, otherParent: 1 }, 1)).toBeNull();
  expect(refusalOf({ ...rules, twinEvidence: true }, { ...agreed, otherGiven: 1 }, 1)).toBe('twins');
  const forms = { ...agreed, otherGiven: 1, nearGiven: 1, formGiven: 1 };
  expect(refusalOf({ ...rules, twinEvidence: true }, forms, 1)).toBe('twins');
  expect(refusalOf({ ...rules, twinEvidence: true, formsOfOne: true }, forms, 1)).toBeNull();
  const birthday = { ...agreed, oneBirthday: 1 };
  expect(refusalOf(relatives, birthday, 1)).toBeNull();
  expect(refusalOf({ ...relatives, birthdaysTell: true }, birthday, 1)).toBe('contradicted');
  expect(refusalOf({ ...relatives, birthdaysTell: true }, { ...birthday, numbers: 9 }, 1)).toBeNull();
  const twins = { ...agreed, otherGiven: 1, numbers: 9 };
  expect(refusalOf({ ...rules, twinEvidence: true }, twins, 1)).toBeNull();
  expect(refusalOf({ ...rules, twinEvidence: true }, { ...twins, nearNumber: 1 }, 1)).toBe('twins');
  expect(refusalOf(rules, { ...agreed, evidence: 0 }, 5)).toBe('name_only');
  expect(refusalOf({ ...rules, personalEvidence: true }, { ...agreed, personal: 0 }, 1)).toBe('household');
});

test('a town does not outweigh another phone', () => {
  const inTown = { ...agreed, evidence: 1, personal: 0, reach: 0, home: 3, contacts: 3 };
  expect(refusalOf(rules, inTown, 1)).toBeNull();
  expect(refusalOf(rules, { ...inTown, reach: -2 }, 1)).toBe('name_only');
  expect(refusalOf(rules, { ...inTown, reach: -2, home: 10 }, 1)).toBeNull();
  expect(refusalOf(rules, { ...inTown, reach: -2, personal: 9 }, 1)).toBeNull();
});

test('one name and one mother are of the person where the file writes parents steadily', () => {
  const child = { ...agreed, personal: 0, parents: 9 };
  const steady = { ...rules, personalEvidence: true, parentsTell: true };
  expect(refusalOf(steady, child, 1)).toBeNull();
  expect(refusalOf({ ...steady, parentsTell: false }, child, 1)).toBe('household');
  expect(refusalOf(steady, { ...child, parents: 2 }, 1)).toBe('household');
  expect(refusalOf(steady, { ...child, otherGiven: 1 }, 1)).toBe('household');
  expect(refusalOf(steady, { ...child, otherParent: 1 }, 1)).toBe('household');
});

test('a name alone attaches where nothing else can be compared, or where next to no two people share a name', () => {
  const noNamesakes = { ...rules, noNamesakes: true };
  expect(byNameAlone(rules, { ...agreed, evidence: 0 })).toBe(true);
  expect(byNameAlone({ ...rules, relatives: true }, { ...agreed, evidence: 0 })).toBe(false);
  expect(byNameAlone(rules, { ...agreed, evidence: -2 })).toBe(false);
  expect(byNameAlone(noNamesakes, { ...agreed, evidence: -2 })).toBe(true);
  expect(byNameAlone(noNamesakes, { ...agreed, evidence: -2, otherGiven: 1 })).toBe(false);
  const aForm = { ...agreed, evidence: -2, otherGiven: 1, nearGiven: 1 };
  expect(byNameAlone(noNamesakes, aForm)).toBe(true);
  expect(byNameAlone({ ...noNamesakes, relatives: true }, aForm)).toBe(false);
});

test('where birth dates are years alone, a name, a year and a town are no person', () => {
  const years = { ...rules, yearsOnly: true };
  const town = { ...agreed, reach: -2, home: 3, contacts: 3 };
  expect(refusalOf(years, town, 1)).toBe('name_only');
  expect(refusalOf(rules, town, 1)).toBeNull();
  expect(refusalOf(years, { ...town, reach: 9 }, 1)).toBeNull();
  expect(refusalOf(years, { ...town, home: 12 }, 1)).toBeNull();
  expect(refusalOf(years, { ...town, numbers: 9 }, 1)).toBeNull();
  expect(refusalOf(years, { ...town, held: 9 }, 1)).toBeNull();
});

test('a number that relatives lend each other does not make up for another given name', () => {
  const lent = { ...rules, twinEvidence: true, numbersLent: true };
  const other = { ...agreed, otherGiven: 1, personal: 12, numbers: 12 };
  expect(refusalOf({ ...lent, numbersLent: false }, other, 1)).toBeNull();
  expect(refusalOf(lent, other, 1)).toBe('twins');
  expect(refusalOf(lent, { ...other, otherGiven: 0 }, 1)).toBeNull();
  expect(refusalOf(lent, { ...other, personal: 25 }, 1)).toBeNull();
});

test('without birth date and number a name at a home needs 64 to 1 where parent and child of one name are common', () => {
  const asked = { ...rules, personalEvidence: true };
  const undated = { ...agreed, personal: 0, home: 9 };
  expect(refusalOf(asked, undated, 1, 3.9 * 1024)).toBe('household');
  expect(refusalOf(asked, undated, 1, 4 * 1024)).toBeNull();
  expect(refusalOf(asked, { ...undated, reach: 0 }, 1, 5.9 * 1024)).toBe('household');
  expect(refusalOf(asked, { ...undated, reach: 0 }, 1, 6 * 1024)).toBeNull();
  expect(refusalOf(asked, { ...undated, personal: 0.2 }, 1, 9 * 1024)).toBe('household');
  expect(refusalOf({ ...asked, homesOnly: true }, undated, 1, 9 * 1024)).toBe('household');
});

const inPart = Uint8Array.of(0, 1, 2, 0, 0);
/** What clusters of records lack of birth date (1) and given name (2), of whom the last has a phone and a mail of a household. */
const blank = {
  ...rules,
  inPart,
  sharedReach: Uint8Array.of(0, 0, 0, 0, sharedPhone | sharedMail),
  twinEvidence: true,
};
const tooLittle = (
  verdict: Verdict,
  bits: number,
  left: number[],
  right: number[],
  asked: MergeRules = blank,
): boolean => saysTooLittle(asked, verdict, bits * 1024, left, right);
const undated = { ...agreed, personal: 0, reach: 0, home: 8 };

test('what lacks a birth date needs 16 to 1, what lacks a given name 64 to 1, unless a number is equal', () => {
  expect(tooLittle(undated, 3.9, [0], [1])).toBe(true);
  expect(tooLittle(undated, 4, [0], [1])).toBe(false);
  expect(tooLittle({ ...undated, personal: 3 }, 2.5, [0], [1])).toBe(false);
  const unnamed = { ...agreed, reach: 0 };
  expect(tooLittle(unnamed, 5.9, [0], [2])).toBe(true);
  expect(tooLittle(unnamed, 6, [0], [2])).toBe(false);
  expect(tooLittle({ ...unnamed, numbers: 8 }, 2.5, [0], [2])).toBe(false);
  expect(tooLittle(unnamed, 2.5, [3], [2, 0])).toBe(false);
  expect(tooLittle(undated, 2.5, [0], [1], { ...blank, inPart: null })).toBe(false);
});

test('a town, which parent and child share, needs 64 to 1 where a birth date is missing', () => {
  expect(tooLittle({ ...undated, home: 3 }, 5.9, [0], [1])).toBe(true);
  expect(tooLittle({ ...undated, home: 3, parents: 7 }, 4, [0], [1])).toBe(false);
});

test('a phone or a mail of their own stands for what records lack, one of a household does not', () => {
  const reached = { ...undated, reach: 12 };
  expect(tooLittle(reached, 2, [0], [1])).toBe(false);
  expect(tooLittle(reached, 3.9, [4], [1])).toBe(true);
  expect(tooLittle(agreed, 4, [0], [2])).toBe(false);
  expect(tooLittle(agreed, 5.9, [4], [2])).toBe(true);
  expect(tooLittle({ ...agreed, mails: 12 }, 2, [0], [2])).toBe(false);
  expect(tooLittle({ ...agreed, mails: 12 }, 2, [4], [2])).toBe(true);
});

test('a record without a given name does not join twins, nor one without a birth date parent and child', () => {
  const third = { ...agreed, mails: 12, otherGiven: 1 / 2 };
  expect(tooLittle(third, 9, [0], [2, 3])).toBe(true);
  expect(tooLittle(third, 9, [0], [3, 4])).toBe(false);
  expect(tooLittle({ ...third, numbers: 8 }, 9, [0], [2, 3])).toBe(false);
  const aged = { ...agreed, mails: 12, ageApart: 1 / 2 };
  expect(tooLittle(aged, 9, [0], [1, 3], { ...blank, relatives: true })).toBe(true);
  expect(tooLittle(aged, 9, [0], [3, 4], { ...blank, relatives: true })).toBe(false);
});
