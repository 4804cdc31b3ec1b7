import type { WordComparer } from './name-variants.ts';

const soundMin = 2;
const holdersMax = 400;

/**
 * Finds pairs of name tokens of which one was written in another script than Latin and may be the same word (محمد and
 * Muhammad), beyond those that a table of letters makes equal. `written`: by token how the file writes it where that is
 * not Latin, else ''; `frequency`: records that hold each. Candidates share their consonants but for one; the knowledge of names decides.
 */
export function otherScriptPairs(
  tokens: readonly string[],
  written: readonly string[],
  frequency: ArrayLike<number>,
  { soundOf, sameWord }: WordComparer,
): [number, number][] {
  const foreign = [...written.keys()].filter((token) => written[token] !== '');
  if (foreign.length === 0) return [];
  const bySound = new Map<string, number[]>();
  tokens.forEach((text, token) => {
    if (written[token] !== '') return;
    for (const sound of nearSounds(soundOf(withoutArticle(text)))) {
      const holders = bySound.get(sound);
      if (!holders) bySound.set(sound, [token]);
      else if (holders.length < holdersMax) holders.push(token);
    }
  });
  const found: [number, number][] = [];
  for (const token of foreign) {
    const met = new Set<number>();
    for (const sound of nearSounds(soundOf(written[token])))
      for (const other of bySound.get(sound) ?? []) met.add(other);
    for (const other of met) if (sameWord(written[token], tokens[other])) found.push([token, other]);
  }
  const consonantsOf = (token: number): string =>
    soundOf(written[token] === '' ? withoutArticle(tokens[token]) : written[token]).replace(/^[ah](?=.)/, '');
  return withoutStrays(found, consonantsOf, frequency);
}

/** A partner that fewer than this share of the holders of a token bear is a slip of it rather than its other form. */
const partnerShare = 1 / 20;

/**
 * Leaves out pairs that differ in a consonant where each of the two has a partner that sounds like it: سارة is Sarah and
 * سميرة Samira, so Sarah is not سميرة. A letter of the throat at the beginning is no difference (علي, Ali), and a slip
 * no partner (عي for علي).
 */
function withoutStrays(
  found: readonly [number, number][],
  consonantsOf: (token: number) => string,
  frequency: ArrayLike<number>,
): [number, number][] {
  const consonants = new Map<number, string>();
  for (const token of found.flat()) if (!consonants.has(token)) consonants.set(token, consonantsOf(token));
  const alike = ([a, b]: readonly [number, number]): boolean => consonants.get(a) === consonants.get(b);
  const settled = new Set<number>();
  for (const [a, b] of found) {
    if (!alike([a, b])) continue;
    if (frequency[b] >= partnerShare * frequency[a]) settled.add(a);
    if (frequency[a] >= partnerShare * frequency[b]) settled.add(b);
  }
  return found.filter((pair) => alike(pair) || !pair.every((token) => settled.has(token)));
}

/** The article of Arabic, which some write as one word with the name. */
function withoutArticle(text: string): string {
  return /^[ae]l.{3}/.test(text) ? text.slice(2) : text;
}

/** A sound, and what is left of it without one letter. Letters of a throat that Latin lacks leave a vowel: علي is Ali, عيسى Issa. */
function nearSounds(sound: string): string[] {
  const near = sound.length === soundMin && sound.startsWith('a') ? [sound, sound.slice(1)] : [sound];
  if (sound.length > soundMin)
    for (let at = 0; at < sound.length; at++) near.push(`${sound.slice(0, at)}${sound.slice(at + 1)}`);
  return near;
}
