/**
 * The commonest Vietnamese surnames, folded, from general knowledge of the country's names; those that are also frequent given names or
 * surnames elsewhere are left out.
 */
const surnames: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh doan truong trinh luong'.split(' '),
);
/** Surnames that are particles in other languages: told by the middle name beside them. */
const surnamesLikeParticles: ReadonlySet<string> = new Set(['le', 'do']);
const middleNames: ReadonlySet<string> = new Set(['van', 'thi']);

/** Is the first or, as written abroad, last of the words, folded, the surname Lê or Đỗ, told by the middle name Văn or Thị beside it? */
export function isVietnameseSurname(words: readonly string[], at: number): boolean {
  const last = words.length - 1;
  if (last < 2 || (at !== 0 && at !== last) || !surnamesLikeParticles.has(words[at])) return false;
  return middleNames.has(words[at === 0 ? 1 : last - 1]);
}

/** Do the words, folded, hold the middle name Văn (never last) of a Vietnamese name? */
export function hasMiddleVan(words: readonly string[]): boolean {
  const last = words.length - 1;
  const at = words.indexOf('van');
  if (last < 2 || at < 0 || at === last) return false;
  return [0, last].some((end) => surnames.has(words[end]) || isVietnameseSurname(words, end));
}
