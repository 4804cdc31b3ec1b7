import { twoNames } from './near-tokens.ts';

/** Tokens of a file with the records that hold each, and what is known of given names. */
interface ListedNamesInput {
  readonly tokens: readonly string[];
  readonly frequency: Uint32Array;
  readonly nicknameHeads: (token: string) => readonly string[];
  readonly isGivenName?: (token: string) => boolean;
}

/** A token that is so many times rarer than another is a slip of it, listed or not. */
export const slipRatio = 0.015;
/** A woman's ending may be two letters (Ivan, Ivanna); other names so far apart are rather forms of one (Susan, Susanne). */
const womansEndingMax = 2;
/** A letter in front of a shorter word makes short forms of one name (Ed, Ted). */
const frontLengthMin = 4;

/**
 * Builds the test of two tokens that are listed as given names, neither so rare beside the other that the file shows a
 * slip, and that no list knows as one name: Lena and Lana. A slip seldom makes a name, but where two letters change
 * places. Forms of one name are two where one has a letter in front of the other (Anna, Hanna).
 */
export function twoListedNames(input: ListedNamesInput): (a: number, b: number) => boolean {
  const { tokens, frequency, nicknameHeads, isGivenName } = input;
  if (!isGivenName) return () => false;
  const frequent = twoNames(frequency, 1, slipRatio);
  const isGiven = (token: string): boolean => isGivenName(token) || nicknameHeads(token).length > 0;
  return (a, b) => {
    const [x, y] = tokens[a].length < tokens[b].length ? [tokens[a], tokens[b]] : [tokens[b], tokens[a]];
    const longer = y.length - x.length;
    if (longer > (isWomansForm(x, y) ? womansEndingMax : 1) || isAnagram(x, y)) return false;
    if (!frequent(a, b) || !isGiven(x) || !isGiven(y)) return false;
    const heads = nicknameHeads(x);
    return !nicknameHeads(y).some((head) => heads.includes(head)) || (x.length >= frontLengthMin && y.slice(1) === x);
  };
}

function isWomansForm(man: string, woman: string): boolean {
  return woman.startsWith(man) && woman.endsWith('a') && !man.endsWith('a');
}

function isAnagram(x: string, y: string): boolean {
  return x.length === y.length && [...x].sort().join('') === [...y].sort().join('');
}
