import { codesOf, editDistance } from '../value/edit-distance.ts';

const word = /^(?:(?:[kgnhbpmr]y?|[sztdwfy]|sh|ch|ts|j|)[aiueo]|n(?![aiueoy])|(?=([kstpcgdbjz]))\1(?=\1|ch))+$/;

/** Can a Latin word be read as Japanese syllables (Hepburn)? */
export function isRomaji(latin: string): boolean {
  return latin.length > 2 && word.test(latin);
}

/** Long vowels as short ones: Satou, Satoo, Sato, Satoh. */
export function shortVowels(latin: string): string {
  return latin
    .replace(/ou|oo|oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/ii/g, 'i')
    .replace(/ee/g, 'e');
}

/** Kana say exactly how a word is read: a Latin word of Japanese syllables that reads otherwise is another word. */
export function isOtherRomaji(latin: string, kanaRomanised: string): boolean {
  if (!isRomaji(latin)) return false;
  const [one, other] = [shortVowels(latin), shortVowels(kanaRomanised)];
  const budget = Math.max(one.length, other.length) < 5 ? 1 : 2;
  return editDistance(codesOf(one), codesOf(other), budget) > budget;
}
