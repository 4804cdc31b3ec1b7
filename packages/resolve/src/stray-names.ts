import { filled } from './filled.ts';
import type { NameBags } from './name-comparison.ts';
import { forEachLink } from './token-links.ts';
import { editsOfTexts, textLength, type ValueTexts } from './value-texts.ts';

const holdersMax = 1;
const lettersMin = 2;
/** Words that no list knows over the given names of a file, above which they are rather the names of people. */
const shareMax = 0.03;

type Names = Pick<NameBags, 'givenHolders' | 'table'>;

/**
 * By token 1 where one record holds it as a given name and no list knows it: a stray. Where next to all people of a file bear
 * given names that others bear too, or that a list knows, it is a name misspelt.
 */
export function strayNames({ givenHolders, table }: Names, isListed: (token: string) => boolean): Uint8Array {
  const { tokens, frequency } = table;
  const isStray = (token: number): boolean =>
    (givenHolders[token] > 0 || frequency[token] === 0) &&
    frequency[token] <= holdersMax &&
    tokens[token].length >= lettersMin &&
    !isListed(tokens[token]);
  return filled(new Uint8Array(new SharedArrayBuffer(tokens.length)), (token) => (isStray(token) ? 1 : 0));
}

/** Are strays misspellings in a file: few given names are strays that are near no other name? */
export function straysAreSlips({ givenHolders, table }: Names, strays: Uint8Array): boolean {
  const linked = new Uint8Array(strays.length);
  forEachLink(table.links, (a, b) => {
    if (strays[b] === 0) linked[a] = 1;
    if (strays[a] === 0) linked[b] = 1;
  });
  let apart = 0;
  let held = 0;
  for (let token = 0; token < strays.length; token++) {
    held += givenHolders[token];
    if (strays[token] === 1 && linked[token] === 0) apart++;
  }
  return apart <= shareMax * held;
}

/** May a text be another one misspelt: half of the letters of the longer one are edits, at most? */
export function resembles(texts: ValueTexts, x: number, y: number): boolean {
  const limit = Math.max(textLength(texts, x), textLength(texts, y)) >> 1;
  return editsOfTexts(texts, x, y, limit) <= limit;
}
