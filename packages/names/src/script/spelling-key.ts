const memo = new Map<string, string>();

/**
 * One key for usual Latin spellings of one foreign word, Arabic and Persian above all (Qasim, Kassem; Tawfiq, Toufik; Zaydan, Zeidan): one
 * letter for each group of letters that romanisations exchange. Folded letters in and out; '' where too few signs would be left.
 */
export function spellingKey(latin: string): string {
  const known = memo.get(latin);
  if (known !== undefined) return known;
  // x is an h in Somali (letters of 1972), whose long vowels are written twice
  const plain = /^x[aeiou]|aa|ii|uu/.test(latin) ? latin.replace(/x/g, 'h') : latin;
  const key = plain
    .replace(/tch|tsch|sch|ch|sh/g, 'S')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'k')
    .replace(/dh|th/g, (pair) => pair[0])
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/q|ck|c/g, 'k')
    .replace(/dj|dzh|zh/g, 'j')
    .replace(/(?<=[aeiou]n)e$/, '')
    .replace(/ay|ai|ei|ey/g, 'E')
    .replace(/aw|au|ao|o[ouw]?|u|w(?![aeiouy])/g, 'U')
    .replace(/ee|ea|ie|i|y|e/g, 'I')
    .replace(/w/g, 'v')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1');
  const answer = key.length < 4 || key.replace(/[aEUI]/g, '').length < 3 ? '' : key;
  if (memo.size > 50_000) memo.clear();
  memo.set(latin, answer);
  return answer;
}
