import { chineseDoubleSurnames, koreanDoubleSurnames } from '../table/compound-surnames.ts';

const han = /^\p{Script=Han}{2,4}$/u;
const holdsAscii = /[!-~]/;
const hangul = /^\p{Script=Hangul}{2,4}$/u;

/**
 * A whole name in Chinese or Korean script, written without a blank, with one after the surname: one sign, two of a
 * double surname and of a name of four signs. Other texts as they are.
 */
export function dividedName(text: string): string {
  if (holdsAscii.test(text)) return text;
  const name = text.trim().normalize('NFC');
  if (!han.test(name) && !hangul.test(name)) return text;
  const signs = [...name];
  const doubled = chineseDoubleSurnames.has(name.slice(0, 2)) || koreanDoubleSurnames.has(name.slice(0, 2));
  const length = signs.length === 4 || (signs.length === 3 && doubled) ? 2 : 1;
  return `${signs.slice(0, length).join('')} ${signs.slice(length).join('')}`;
}
