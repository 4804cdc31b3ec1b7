import {
  type AnalysedName,
  analyseName,
  compareAnalysed,
  dividedName,
  firstForms,
  isGivenName,
  nameKeys,
  nameThreshold,
  nameTokens,
  nicknameGroups,
  romanise,
  scoreAnalysed,
  spellingVariants,
  trailingForms,
  withoutAddressForms,
} from '@lookback/names/persons';
import { scriptOf } from '@lookback/names/texts';
import { keepsLongVowels } from './long-vowels.ts';

/** Knowledge of names that comes from outside the file: other forms of one given name, and how to fold a text. */
export interface NameVariants {
  /** Splits a name as written into folded tokens (lower case, no marks, one script), in order. */
  tokens(name: string): readonly string[];
  /** Heads of the nickname groups that a folded token belongs to (`bob` gives `robert`); empty for most. */
  nicknameHeads(token: string): readonly string[];
  /** The group of a folded given name that has several spellings (`graham`, `graeme`); undefined for most. */
  spellingGroup?(token: string): number | undefined;
  /** Is a folded token a given name in some language? No for many that are. */
  isGivenName?(token: string): boolean;
  /** The tokens of a name, parallel to `tokens`, as they are written in another script; '' for those in Latin. */
  written?(name: string): readonly string[];
  /**
   * Words in lower case at an end of a name that `tokens` may leave out. Given where `tokens` are else the words of a name
   * of ASCII letters and blanks, in lower case.
   */
  readonly leftOut?: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> };
  /** A whole name with a blank between surname and given name where its script sets none. */
  divided?(name: string): string;
  /** Compares single words across scripts; what it works out of a word is kept as long as the comparer. */
  wordComparer?(): WordComparer;
}

export interface WordComparer {
  /** A coarse key of how a word sounds, equal across scripts for most words. */
  soundOf(word: string): string;
  /** Can a word in another script and one in Latin be one name? */
  sameWord(foreign: string, latin: string): boolean;
}

/** Latin folding only: NFKD, no marks, lower case, split at anything that is no letter or digit. */
export const plainVariants: NameVariants = {
  tokens: (name) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/['’`]/g, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((token) => token !== ''),
  nicknameHeads: () => [],
};

/** The knowledge of the names room: every script brought to Latin, and the common forms of given names. */
export const knownVariants: NameVariants = {
  tokens: (name) =>
    nameTokens(withoutAddressForms(name)).map((token) =>
      isLatin(token) ? token : romanise(token, scriptOf(token)) || token,
    ),
  written: (name) =>
    !isAscii.test(name) && /\p{L}/u.test(name.replace(/\p{Script=Latin}+/gu, '')) ? foreignWords(name) : none,
  divided: dividedName,
  leftOut: { first: firstForms, last: trailingForms },
  wordComparer: () => {
    const known = new Map<string, AnalysedName>();
    const analysed = (word: string): AnalysedName => {
      const made = known.get(word) ?? analyseName(word, 'person');
      known.set(word, made);
      return made;
    };
    return {
      soundOf: (word) => nameKeys(analysed(word))[0] ?? '',
      sameWord: (foreign, latin) =>
        keepsLongVowels(foreign, latin) &&
        scoreAnalysed(analysed(foreign), analysed(latin)) >= nameThreshold &&
        compareAnalysed(analysed(foreign), analysed(latin)).because.some(
          ({ relation }) => relation === 'transliteration' || relation === 'vowels-unwritten',
        ),
    };
  },
  nicknameHeads: (token) => nicknameGroups.get(token)?.map((group) => `group ${group}`) ?? none,
  spellingGroup: (token) => spellingVariants.get(token),
  isGivenName,
};
const none: readonly never[] = [];
const isAscii = /^[ -~]*$/;

function foreignWords(name: string): string[] {
  return nameTokens(withoutAddressForms(name)).map((token) => (isLatin(token) ? '' : token));
}

function isLatin(token: string): boolean {
  const script = scriptOf(token);
  return script === 'latin' || script === 'digit';
}
