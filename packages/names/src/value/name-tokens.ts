import { foldText } from './fold.ts';

const apostrophes = /['’‘ʼʻ`´ʹʽ]/g;
/** Vowel signs of Indic scripts, Thai and Burmese belong to the word: without them a name falls into single letters. */
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Most names of a file that is in lower case already: nothing of them folds. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/**
 * The folded words of a name in their written order: letters and digits only, apostrophes closed up (o'neil = oneil),
 * any other sign a boundary (al-rashid = al, rashid). Nothing is dropped; use `analyseName` for titles and particles.
 */
export function nameTokens(text: string): string[] {
  if (plainWords.test(text)) return text.split(' ');
  return foldText(text.replace(apostrophes, '')).match(words) ?? [];
}
