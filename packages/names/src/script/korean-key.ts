const memo = new Map<string, string>();

/**
 * One key for the Latin spellings of a Korean name: Revised Romanisation, McCune-Reischauer, Yale-like and habitual spellings fall together
 * (gyeong, kyong, kyung; cheol, chol, chul; ryeong, ryong). Voiced and plain consonants are one, as Hangul writes one letter for both.
 */
export function koreanKey(latin: string): string {
  const known = memo.get(latin);
  if (known !== undefined) return known;
  const key = latin
    .replace(/hyae|hye(?!o)/g, 'hE')
    .replace(/ae|ai/g, 'E')
    .replace(/h(?:eu|u)i/g, 'hi')
    .replace(/suk/g, 'sok')
    .replace(/sung/g, 'song')
    .replace(/yeo|you/g, 'yo')
    .replace(/hyu(?=[kn])/g, 'hyo')
    .replace(/kyung/g, 'kyong')
    .replace(/young/g, 'yong')
    .replace(/eo/g, 'o')
    .replace(/eu/g, 'u')
    .replace(/w?oo|ou/g, 'u')
    .replace(/E/g, 'e')
    .replace(/ee/g, 'i')
    .replace(/jung/g, 'jong')
    .replace(/chul/g, 'chol')
    .replace(/hun/g, 'hon')
    .replace(/ch|j/g, 'c')
    .replace(/sh/g, 's')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/r/g, 'l')
    .replace(/(.)\1/g, '$1');
  if (memo.size > 50_000) memo.clear();
  memo.set(latin, key);
  return key;
}
