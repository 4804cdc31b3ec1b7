import { type FrozenCounts, missing } from './comparison.ts';
import { editsWithin } from './edit-distance.ts';
import type { ValueColumn } from './value-column.ts';
import type { ValueRule } from './value-comparison.ts';

/** Lower case without marks, one blank between words. */
export function foldValue(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters and digits only, upper case: numbers of documents, plates, accounts. */
export function foldCode(value: string): string {
  const code = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return /^0*$/.test(code) || /^(.)\1{4,}$/.test(code) || code === '123456789' || code === '1234567890' ? '' : code;
}

/** Digits without the trunk and exit zeros; the last ten count. */
export function foldPhone(value: string): string {
  const digits = value.replace(/\D+/g, '').replace(/^0+/, '');
  return digits.length < 5 || /^(\d)\1+$/.test(digits) ? '' : digits.slice(-10);
}

export function foldEmail(value: string): string {
  const mail = value.trim().toLowerCase();
  return /.@./.test(mail) || mail.length > 3 ? mail : '';
}

export const codeRule: ValueRule = {
  kind: 'code',
  shareable: true,
  bands: 2,
  unequal: ['one edit', 'different'],
  compare:
    ({ values }) =>
    (x, y) =>
      Math.min(values[x].length, values[y].length) >= 5 && editsWithin(values[x], values[y], 1) === 1 ? 0 : 1,
};

/** Codes written as `kind: code`; two kinds cannot be compared. */
export const kindCodeRule: ValueRule = {
  ...codeRule,
  compare: ({ values }) => {
    const parts = values.map((value) => {
      const at = value.lastIndexOf(': ');
      return { kind: value.slice(0, at), code: value.slice(at + 2) };
    });
    return (x, y) => {
      const [a, b] = [parts[x], parts[y]];
      if (a.kind !== b.kind) return missing;
      return Math.min(a.code.length, b.code.length) >= 5 && editsWithin(a.code, b.code, 1) === 1 ? 0 : 1;
    };
  },
};

export const phoneRule: ValueRule = { ...codeRule, kind: 'phone' };

export const emailRule: ValueRule = {
  kind: 'email',
  shareable: true,
  bands: 2,
  unequal: ['one edit', 'two or three edits', 'same local part', 'same domain', 'different'],
  compare: ({ values }) => {
    const local = values.map((value) => value.split('@')[0]);
    const domain = values.map((value) => value.split('@')[1] ?? '');
    return (x, y) => {
      const edits = editsWithin(values[x], values[y], 3);
      if (edits <= 1) return 0;
      if (edits <= 3) return 1;
      if (local[x] === local[y] && local[x].length >= 3) return 2;
      return domain[x] !== '' && domain[x] === domain[y] ? 3 : 4;
    };
  },
};

export const postcodeRule: ValueRule = {
  kind: 'postcode',
  shareable: true,
  bands: 2,
  unequal: ['one edit', 'same sector', 'same outward part', 'same area', 'different'],
  compare: ({ values }) => {
    const compact = values.map((value) => value.replaceAll(' ', ''));
    const area = compact.map((value) => /^[a-z]+/.exec(value)?.[0] ?? value.slice(0, 2));
    return (x, y) => {
      const [a, b] = [compact[x], compact[y]];
      if (a === b || editsWithin(a, b, 1) === 1) return 0;
      const inward = a.length > 4 && b.length > 4 ? 3 : 2;
      if (a.length > 3 && a.slice(0, -2) === b.slice(0, -2)) return 1;
      if (a.length > 3 && a.slice(0, -inward) === b.slice(0, -inward)) return 2;
      return area[x] === area[y] ? 3 : 4;
    };
  },
};

export const placeRule: ValueRule = {
  kind: 'place',
  shareable: true,
  bands: 3,
  unequal: ['similar', 'shared word', 'different'],
  compare: ({ values }) => {
    const words = values.map((value) => value.split(' ').filter((word) => word.length > 2));
    return (x, y) => {
      const [a, b] = [values[x], values[y]];
      const shorter = Math.min(a.length, b.length);
      const limit = shorter >= 7 ? 2 : 1;
      if (shorter >= 4 && editsWithin(a, b, limit) <= limit) return 0;
      return words[x].some((word) => words[y].includes(word)) ? 1 : 2;
    };
  },
};

export const categoryRule: ValueRule = {
  kind: 'category',
  shareable: false,
  bands: 3,
  unequal: ['different'],
  compare: () => () => 0,
};

export const yearRule: ValueRule = {
  kind: 'year',
  shareable: false,
  bands: 1,
  unequal: ['one apart', 'different'],
  compare:
    ({ values }) =>
    (x, y) =>
      Math.abs(Number(values[x]) - Number(values[y])) === 1 ? 0 : 1,
};

export const addressRule: ValueRule = {
  kind: 'address',
  shareable: true,
  bands: 2,
  unequal: ['nearly all words', 'most words', 'half of the words', 'some words', 'different'],
  compare: (column, frozen) => {
    const overlap = wordOverlap(column, frozen);
    return (x, y) => bandOfOverlap(overlap(x, y), [0.8, 0.6, 0.4, 0.2]);
  },
};

export const textRule: ValueRule = {
  kind: 'text',
  shareable: false,
  bands: 2,
  unequal: ['nearly all words', 'most words', 'half of the words', 'some words', 'few words', 'different'],
  compare: (column, frozen) => {
    const overlap = wordOverlap(column, frozen);
    return (x, y) => bandOfOverlap(overlap(x, y), [0.85, 0.7, 0.5, 0.3, 0.15]);
  },
};

function bandOfOverlap(share: number, cuts: readonly number[]): number {
  const band = cuts.findIndex((cut) => share >= cut);
  return band < 0 ? cuts.length : band;
}

/**
 * Shared words of two texts over all their words, each weighing its inverse document frequency (K. Spärck Jones
 * 1972); a word within one edit of another counts as shared by four fifths.
 */
function wordOverlap(column: ValueColumn, frozen: FrozenCounts | null): (x: number, y: number) => number {
  const frequency = new Map<string, number>();
  let total = 1;
  const count = (value: string, held: number): void => {
    total += held;
    for (const word of new Set(value.split(' '))) frequency.set(word, (frequency.get(word) ?? 0) + held);
  };
  if (frozen) for (const [value, held] of frozen.frequencies) count(value, held);
  else
    column.values.forEach((value, code) => {
      count(value, column.frequency[code]);
    });
  const weight = (word: string): number => Math.round(1024 * Math.log2(total / (frequency.get(word) ?? 1) + 1));
  const words = column.values.map((value) => [...new Set(value.split(' '))].sort());
  const weights = words.map((list) => list.map(weight));
  const sets = words.map((list) => new Set(list));
  return (x, y) => {
    if (Math.min(words[x].length, words[y].length) > 2 && !words[x].some((word) => sets[y].has(word))) return 0;
    let shared = 0;
    let all = 0;
    const rest = words[y].map((word, i) => ({ word, weight: weights[y][i] }));
    words[x].forEach((word, i) => {
      const at = rest.findIndex((other) => other.word === word);
      all += weights[x][i];
      if (at < 0) return;
      shared += weights[x][i];
      rest.splice(at, 1);
    });
    const left = words[x]
      .map((word, i) => ({ word, weight: weights[x][i] }))
      .filter(({ word }) => !words[y].includes(word));
    for (const item of rest) all += item.weight;
    for (const item of left) {
      const at = rest.findIndex((other) => nearWord(item.word, other.word));
      if (at < 0) continue;
      const both = Math.min(item.weight, rest[at].weight);
      shared += 0.8 * both;
      all -= both;
      rest.splice(at, 1);
    }
    return all === 0 ? 0 : shared / all;
  };
}

function nearWord(a: string, b: string): boolean {
  if (/^\d/.test(a) || /^\d/.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return shorter >= 4 && editsWithin(a, b, 1) === 1;
}
