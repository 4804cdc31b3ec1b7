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

/** Spellings of one syllable in the Kunrei and Nihon systems (ISO 3602) as in Hepburn, m before b, m, p as n, long vowels as short ones. */
function hepburn(latin: string): string {
  return shortVowels(latin)
    .replace(/(?<![a-z])hu|(?<=[aiueon])hu/g, 'fu')
    .replace(/(?<![kscpt])si/g, 'shi')
    .replace(/(?<![st])ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/zi|di/g, 'ji')
    .replace(/sy/g, 'sh')
    .replace(/ty|cy/g, 'ch')
    .replace(/zy|jy/g, 'j')
    .replace(/m(?=[bmp])/g, 'n');
}

/** How many letters a Latin word of Japanese syllables is from the reading of kana; 0 where it is none of such. */
export function romajiApart(latin: string, kanaRomanised: string): number {
  if (!isRomaji(latin)) return 0;
  const [one, other] = [hepburn(latin), hepburn(kanaRomanised)];
  return one === other ? 0 : editDistance(codesOf(one), codesOf(other), 2);
}

/** Kana say exactly how a word is read: a Latin word of Japanese syllables that reads otherwise is another word. */
export function isOtherRomaji(latin: string, kanaRomanised: string): boolean {
  if (!isRomaji(latin)) return false;
  const [one, other] = [shortVowels(latin), shortVowels(kanaRomanised)];
  const budget = Math.max(one.length, other.length) < 5 ? 1 : 2;
  return editDistance(codesOf(one), codesOf(other), budget) > budget;
}
