import { nameTokens, nicknameGroups, romanise, scriptOf } from '@lookback/names';

/** Knowledge of names that comes from outside the file: other forms of one given name, and how to fold a text. */
export interface NameVariants {
  /** Splits a name as written into folded tokens (lower case, no marks, one script), in order. */
  tokens(name: string): readonly string[];
  /** Heads of the nickname groups that a folded token belongs to (`bob` gives `robert`); empty for most. */
  nicknameHeads(token: string): readonly string[];
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
    nameTokens(name).map((token) => {
      const script = scriptOf(token);
      return script === 'latin' || script === 'digit' ? token : romanise(token, script) || token;
    }),
  nicknameHeads: (token) => (nicknameGroups.get(token) ?? none).map((group) => `group ${group}`),
};
const none: readonly number[] = [];
