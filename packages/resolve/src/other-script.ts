import type { WordComparer } from './name-variants.ts';

const soundMin = 2;
const holdersMax = 400;

/**
 * Finds pairs of name tokens of which one was written in another script than Latin and may be the same word (محمد and
 * Muhammad), beyond those that a table of letters makes equal. `written`: by token how the file writes it where that is
 * not Latin, else ''. Candidates share their consonants but for one; the knowledge of names decides.
 */
export function otherScriptPairs(
  tokens: readonly string[],
  written: readonly string[],
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
  return withoutStrays(found, (token) =>
    soundOf(written[token] === '' ? withoutArticle(tokens[token]) : written[token]),
  );
}

/**
 * Leaves out pairs that differ in a consonant where each of the two has a partner that sounds like it: سارة is Sarah and
 * سميرة Samira, so Sarah is not سميرة.
 */
function withoutStrays(found: readonly [number, number][], soundOf: (token: number) => string): [number, number][] {
  const sounds = new Map<number, string>();
  for (const token of found.flat()) if (!sounds.has(token)) sounds.set(token, soundOf(token));
  const alike = ([a, b]: readonly [number, number]): boolean => sounds.get(a) === sounds.get(b);
  const settled = new Set(found.filter(alike).flat());
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
