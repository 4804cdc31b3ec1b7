import type { Field } from './record-table.ts';

/** Which part of a name a token is by the place where it stands: 1 given, 0 of the family (surname, patronymic). */
export type NamePart = 0 | 1;

/** Words that tell a child from the parent of the same name: like given names, two different ones are two people. */
const generationWords = new Set([
  'jr',
  'sr',
  'junior',
  'senior',
  'i',
  'ii',
  'iii',
  'iv',
  'hijo',
  'filho',
  'neto',
  'fils',
]);

export function isGenerationWord(token: string): boolean {
  return generationWords.has(token);
}

/** Says for a name column of parsed values which tokens of each value are given names. */
export function partsOf(
  field: Field,
  parsed: readonly (readonly number[])[],
  surnameFirst: boolean,
  tellsGeneration: (token: number) => boolean,
): NamePart[][] {
  return parsed.map((tokens, value) => {
    if (field.role === 'given_name') return tokens.map(() => 1);
    if (field.role === 'surname' || field.role === 'patronymic')
      return tokens.map((token) => (tellsGeneration(token) ? 1 : 0));
    const first = surnameFirst || field.dictionary[value].includes(',');
    let surnameAt = first ? 0 : tokens.length - 1;
    while (surnameAt > 0 && tellsGeneration(tokens[surnameAt])) surnameAt--;
    return tokens.map((_, at) => (at === surnameAt ? 0 : 1));
  });
}

/**
 * Does a column of whole names write the surname first? Surnames are many and given names few, so the end of the names
 * that holds more different tokens is the surname.
 */
export function writesSurnameFirst(parsed: readonly (readonly number[])[]): boolean {
  const first = new Set<number>();
  const last = new Set<number>();
  for (const tokens of parsed) {
    if (tokens.length < 2) continue;
    first.add(tokens[0]);
    last.add(tokens[tokens.length - 1]);
  }
  return first.size > 1.2 * last.size;
}

const holdersMin = 3;
/** One in so many of its holders must bear a name as a given name for its place to count. */
const bothShare = 5;

/**
 * Settles which tokens are given names: by the majority of the records that hold a token, else by where it stands in
 * this record. A name that is both (Thomas, James) is a given name where it stands as one: a twin may bear it.
 * `given` and `holders` count records by token.
 */
export function settledPart(here: NamePart, given: number, holders: number): NamePart {
  if (holders < holdersMin) return here;
  return (here === 1 ? bothShare * given : 2 * given) > holders ? 1 : 0;
}
