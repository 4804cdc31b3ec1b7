/**
 * The commonest Vietnamese surnames, folded, from general knowledge of the country's names; those that are also frequent given names or
 * surnames elsewhere are left out.
 */
const surnames: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh doan truong trinh luong'.split(' '),
);
const rareSurnames: ReadonlySet<string> = new Set(
  'ho ly mai cao dao lam luu ha ta to quach thach tong tang kieu'.split(' '),
);
/** Surnames that are particles in other languages: told by the middle name beside them. */
const surnamesLikeParticles: ReadonlySet<string> = new Set(['le', 'do']);
const middleNames: ReadonlySet<string> = new Set(['van', 'thi']);
/** Words of Vietnamese given names that are no particles and few names elsewhere, folded; beside them Le and Do are surnames too. */
const givenWords: ReadonlySet<string> = new Set(
  (
    'anh binh bich chau chi chinh cong cuong dat dieu dinh duc dung duy duong giang ha hai hang hanh hao hau hien hiep hieu hoa hoai ' +
    'hoang hong huan hue hung huong huu huy huyen khai khanh khoa khoi kiem kiet kim lam lan linh loan loc long luan mai manh minh my nam nga ' +
    'ngan nghia ngoc nguyet nhan nhat nhi nhu nhung phat phi phong phu phuc phung phuoc phuong quan quang que quoc quy quyen quynh son sy tai tam ' +
    'tan thai thang thanh thao thi thien thinh tho thoa thu thuan thuc thuong thuy tien tin toan trang tri trinh trong truc trung truong tu tuan tuyet tung ' +
    'tuong uyen van viet vinh vuong vy xuan yen'
  ).split(' '),
);

/** Is the first or, as written abroad, last of the words, folded, the surname Lê or Đỗ, told by the middle name Văn or Thị beside it? */
export function isVietnameseSurname(words: readonly string[], at: number): boolean {
  const last = words.length - 1;
  if (last < 2 || (at !== 0 && at !== last) || !surnamesLikeParticles.has(words[at])) return false;
  const beside = words[at === 0 ? 1 : last - 1];
  return middleNames.has(beside) || words.every((word, i) => i === at || givenWords.has(word));
}

/** Is every word, folded, one of Vietnamese names, one of them at an end a surname? */
export function isVietnameseName(words: readonly string[]): boolean {
  const last = words.length - 1;
  if (last < 1 || !words.every((word) => givenWords.has(word) || isSurname(word))) return false;
  return isSurname(words[0]) || isSurname(words[last]);
}

function isSurname(word: string): boolean {
  return surnames.has(word) || surnamesLikeParticles.has(word) || rareSurnames.has(word);
}

/** Two words of Vietnamese names, folded, that are not one: a letter more or less is another name, save what signs of the other dialect exchange. */
export function areOtherVietnamese(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => (word === 'huynh' ? 'hoang' : word === 'vo' ? 'vu' : word));
  return one !== other && [a, b].every((word) => givenWords.has(word) || isSurname(word));
}

/** Do the words, folded, hold the middle name Văn (never last) of a Vietnamese name? */
export function hasMiddleVan(words: readonly string[]): boolean {
  const last = words.length - 1;
  const at = words.indexOf('van');
  if (last < 2 || at < 0 || at === last) return false;
  return [0, last].some((end) => surnames.has(words[end]) || isVietnameseSurname(words, end));
}
