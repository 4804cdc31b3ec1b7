import { NumberList } from './number-list.ts';
import { type FoundLinks, linkKinds } from './token-links.ts';

/** A slip is held by so few records beside the name that it stands for, or by one or two beside twenty. */
const slipShare = 0.02;
const slipsMin = 2;
const slipShareMin = 0.05;
/** Letters of the longer of two words, as written, of which one is a slip of the other. */
const writtenLengthMin = 3;
/** In Latin, longer words are linked by their edits whoever holds them. */
const latinLengthMax = 3;
const isWord = /^\p{L}{2,}$/u;

const [oneEdit, twoEdits] = [linkKinds.indexOf('one_edit'), linkKinds.indexOf('two_edits')];

export interface SlipInput {
  readonly frequency: ArrayLike<number>;
  readonly tokens: readonly string[];
  /** By token how the file writes it where that is not in Latin, else ''; empty where it writes all in Latin. */
  readonly written: readonly string[];
  /** Pairs of tokens that are one name: in two scripts, in two spellings, in a short form. */
  readonly forms: readonly (readonly [number, number])[];
  /** Has a token known forms? Then it is a name and no slip. */
  readonly isKnown: (token: number) => boolean;
  /** Is a token in the list of given names? Then it is no slip where it is too short for an edit to be told from another name. */
  readonly isListed: (token: number) => boolean;
}

/**
 * Links slips of names that have other forms. Vowels that a script leaves out are missing in the romanised word, which is
 * then too short for an edit to be told from another name: so words are compared as they are written (امد is أحمد with a
 * letter lost). And a slip of a name is a slip of what that name is in another script, spelling or short form: امد is
 * Ahmed, Pady Patrick. Short Latin words are compared in the same way (Ia: Ian). Only rare words beside frequent ones are slips. `near`: what was linked by one or two edits already.
 */
export function formSlips(
  { frequency, tokens, written, forms, isKnown, isListed }: SlipInput,
  near: readonly FoundLinks[],
): FoundLinks {
  const found = { token: new NumberList(), lower: new NumberList(), kind: new NumberList() };
  const add = (a: number, b: number, kind: number): void => {
    found.token.push(Math.max(a, b));
    found.lower.push(Math.min(a, b));
    found.kind.push(kind);
  };
  const partners = new Map<number, number[]>();
  for (const [a, b] of forms) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const meet = (a: number, b: number): void => {
    const [slip, name] = frequency[a] < frequency[b] ? [a, b] : [b, a];
    if (!isSlip(frequency[slip], frequency[name]) || isKnown(slip)) return;
    for (const other of partners.get(name) ?? []) if (other !== slip) add(slip, other, twoEdits);
  };
  if (partners.size > 0)
    for (const { token, lower } of near) for (let i = 0; i < token.length; i++) meet(token[i], lower[i]);
  for (const [slip, name] of rareBesideFrequent(frequency, wordsAsWritten(tokens, written))) {
    if (!written[slip] ? isListed(slip) : !isSlip(frequency[slip], frequency[name])) continue;
    add(slip, name, oneEdit);
    meet(slip, name);
  }
  return {
    token: found.token.values(),
    lower: found.lower.values(),
    kind: Uint8Array.from(found.kind.values()),
  };
}

function isSlip(slips: number, holders: number): boolean {
  return slips <= Math.max(slipsMin, slipShare * holders) && slips <= slipShareMin * holders;
}

/** Words that are too short for an edit of the romanised word to mean anything: all of another script, and short ones in Latin. */
function wordsAsWritten(tokens: readonly string[], written: readonly string[]): string[] {
  return tokens.map((token, t) => written[t] || (token.length <= latinLengthMax && isWord.test(token) ? token : ''));
}

/** Rare ones of such words, each with the frequent ones a letter apart. */
function rareBesideFrequent(frequency: ArrayLike<number>, written: readonly string[]): [number, number][] {
  const byShortened = new Map<string, number[]>();
  written.forEach((word, token) => {
    for (const text of shortened(word)) {
      const held = byShortened.get(text);
      if (held) held.push(token);
      else byShortened.set(text, [token]);
    }
  });
  const found = new Map<string, [number, number]>();
  for (const tokens of byShortened.values()) {
    const names = tokens.filter((token) => slipShareMin * frequency[token] >= 1);
    for (const slip of names.length === 0 ? [] : tokens)
      for (const name of names)
        if (frequency[slip] <= slipShareMin * frequency[name] && isOneLetterApart(written[slip], written[name]))
          found.set(`${slip} ${name}`, [slip, name]);
  }
  return [...found.values()];
}

function shortened(word: string): Set<string> {
  const texts = new Set(word === '' ? [] : [word]);
  if (word.length >= writtenLengthMin - 1)
    for (let at = 0; at < word.length; at++) texts.add(`${word.slice(0, at)}${word.slice(at + 1)}`);
  return texts;
}

function isOneLetterApart(x: string, y: string): boolean {
  return Math.max(x.length, y.length) >= writtenLengthMin && oneLetterApart(x, y);
}

/** Is one text the other with one letter more, less or other? */
export function oneLetterApart(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = short.length === long.length ? short.slice(from + 1) : short.slice(from);
  return long.length - short.length <= 1 && long.slice(from + 1) === rest;
}
