import { parentKernel } from './parent-rule.ts';
import {
  codeKernel,
  emailKernel,
  kindCodeKernel,
  phoneKernel,
  placeKernel,
  postcodeKernel,
  wordsKernel,
  yearKernel,
} from './rule-kernel.ts';
import type { ValueRule } from './value-comparison.ts';

/** Lower case without accents, one blank between words. */
export function foldValue(value: string): string {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(value) ? value : foldedValue(value);
}

function foldedValue(value: string): string {
  return value
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Marks that a value may lack: not the vowel signs of the scripts of India and of South-East Asia, which make other words. */
const accents =
  /(?![\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{M}/gu;

/** Stands for what hides the beginning of a number. */
const hiddenStart = 'X'.repeat(3);

/** Letters and digits only, upper case: numbers of documents, plates, accounts. */
export function foldCode(value: string): string {
  const code = /^(?!XXXX)[A-Z0-9]+$/.test(value)
    ? value
    : value
        .normalize('NFKC')
        .toUpperCase()
        .replace(/^(?:[*#•●][-\s]*)+/u, hiddenStart)
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .replace(/^X{4,}/, hiddenStart);
  return /^(?:0*|X+)$/.test(code) || /^(.)\1{4,}$/.test(code) || code === '123456789' || code === '1234567890'
    ? ''
    : code;
}

/** Digits without the trunk and exit zeros; the last ten count. */
export function foldPhone(value: string): string {
  const digits = /^[1-9][0-9]*$/.test(value) ? value : value.replace(/\D+/g, '').replace(/^0+/, '');
  return digits.length < 5 || /^(\d)\1+$/.test(digits) ? '' : digits.slice(-10);
}

export function foldEmail(value: string): string {
  const mail = value.trim().toLowerCase();
  return /.@./.test(mail) || mail.length > 3 ? mail : '';
}

/** Titles before the name of a parent, and what says that the parent died. */
const titles =
  /^(?:(?:sh|shri|shree|sri|smt|shrimati|kum|mr|mrs|ms|miss|dr|md|late|lt|sr|sra|srta|dna|dona|herr|frau|hr|fr|pan|pani|bay|bayan|haji|hajji|al haj|haj|г н|гр|ong|ba) )+(?=\S)/;

/** The name of a parent without titles, as values are folded. */
export function foldParent(value: string): string {
  return foldValue(value).replace(titles, '');
}

export const codeRule: ValueRule = {
  kind: 'code',
  shareable: true,
  bands: 2,
  unequal: ['one edit', 'different'],
  prepare: codeKernel,
};

/** Codes written as `kind: code`; two kinds cannot be compared. */
export const kindCodeRule: ValueRule = { ...codeRule, prepare: kindCodeKernel };

export const phoneRule: ValueRule = { ...codeRule, kind: 'phone', prepare: phoneKernel };

export const emailRule: ValueRule = {
  kind: 'email',
  shareable: true,
  bands: 2,
  unequal: ['one edit', 'two or three edits', 'same local part', 'same domain', 'different'],
  prepare: emailKernel,
};

export const postcodeRule: ValueRule = {
  kind: 'postcode',
  shareable: true,
  bands: 2,
  unequal: ['one edit', 'same sector', 'same outward part', 'same area', 'different'],
  prepare: postcodeKernel,
};

export const placeRule: ValueRule = {
  kind: 'place',
  shareable: true,
  bands: 3,
  unequal: ['similar', 'shared word', 'different'],
  prepare: placeKernel,
};

/**
 * Names of parents, whole: children of one family share them. "other given": they share a surname and no given name.
 */
export const parentRule: ValueRule = {
  ...placeRule,
  kind: 'parent',
  unequal: ['similar', 'shared word', 'other given', 'different'],
  prepare: parentKernel,
};

export const categoryRule: ValueRule = {
  kind: 'category',
  shareable: false,
  bands: 3,
  unequal: ['different'],
  prepare: () => ({ rule: 'unequal' }),
};

export const yearRule: ValueRule = {
  kind: 'year',
  shareable: false,
  bands: 1,
  unequal: ['one apart', 'different'],
  prepare: yearKernel,
};

export const addressRule: ValueRule = {
  kind: 'address',
  shareable: true,
  bands: 2,
  unequal: ['nearly all words', 'most words', 'half of the words', 'some words', 'different'],
  prepare: (column, frozen) => wordsKernel(column, frozen, [0.8, 0.6, 0.4, 0.2]),
};

export const textRule: ValueRule = {
  kind: 'text',
  shareable: false,
  bands: 2,
  unequal: ['nearly all words', 'most words', 'half of the words', 'some words', 'few words', 'different'],
  prepare: (column, frozen) => wordsKernel(column, frozen, [0.85, 0.7, 0.5, 0.3, 0.15]),
};
