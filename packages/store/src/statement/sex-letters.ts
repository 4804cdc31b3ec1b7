/** What the single letters of a column of sexes mean, where they are of another language than M and F. */
export interface SexLetters {
  add(text: string): void;
  /** Letters in lower case; empty where M is *male* and F *female*, or nothing tells. */
  letters(): Readonly<Record<string, string>>;
}

/** Alphabets of two letters in which one means something else in others: the first is *male*. */
const pairs: readonly (readonly [male: string, female: string])[] = [
  ['h', 'm'], // hombre, mujer
  ['h', 'f'], // homme, femme
  ['v', 'h'], // varón, hembra
  ['e', 'k'], // erkek, kadın
  ['m', 'k'], // mężczyzna, kobieta; man, kvinna
  ['m', 'v'], // man, vrouw
  ['l', 'p'], // laki-laki, perempuan
];
/** In a column that Spanish names the V is *varón*, and the M beside it *mujer*. */
const spanish: readonly (readonly [male: string, female: string])[] = [['v', 'm'], ...pairs.slice(0, 5)];
/** Slips and letters for *not known* are fewer. */
const told = 0.05;

/** Counts the letters of a column: what M means depends on the letter that stands beside it. */
export function sexLetters(column: string): SexLetters {
  const counts = new Map<string, number>();
  let all = 0;
  return {
    add: (text) => {
      const letter = text.trim().toLowerCase();
      if (!/^\p{L}$/u.test(letter)) return;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      all++;
    },
    letters: () => {
      const frequent = [...counts].filter(([, held]) => held >= told * all).map(([letter]) => letter);
      if (frequent.length !== 2) return {};
      const known = /^\s*sexo\b/i.test(column) ? spanish : pairs;
      const found = known.find((pair) => pair.every((letter) => frequent.includes(letter)));
      return found ? { [found[0]]: 'male', [found[1]]: 'female' } : {};
    },
  };
}
