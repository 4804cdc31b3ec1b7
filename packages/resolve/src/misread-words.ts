import { NumberList } from './number-list.ts';
import { type FoundLinks, linkKinds } from './token-links.ts';

/** Longer words are linked by their edits already. */
const twoLettersMax = 5;
const oneLetterMax = 3;
/** Of a word that a machine misread so few records hold it beside the word itself. */
const misreadShare = 1 / 20;
const misreadShareOfNoWord = 1 / 3;

const oneEdit = linkKinds.indexOf('one_edit');

/**
 * Links short words that a reading machine took for others with the words that they stand for: `rn` for m (Urnar: Umar),
 * i and l for each other (AIi: Ali). Two letters for one are two edits, too many in a short word to be told from another
 * name, and one edit is too many in a word of three; but only rare words beside frequent ones can be misread. `frequency`:
 * records that hold each token.
 */
export function misreadWords(tokens: readonly string[], frequency: ArrayLike<number>): FoundLinks {
  const [token, lower] = [new NumberList(), new NumberList()];
  let index: Map<string, number> | null = null;
  tokens.forEach((text, slip) => {
    for (const [meant, share] of readingsOf(text)) {
      index ??= new Map(tokens.map((held, i) => [held, i]));
      const name = index.get(meant);
      if (name === undefined || frequency[slip] > share * frequency[name]) continue;
      token.push(Math.max(slip, name));
      lower.push(Math.min(slip, name));
    }
  });
  const found = token.values();
  return { token: found, lower: lower.values(), kind: new Uint8Array(found.length).fill(oneEdit) };
}

/** What a short word may have been before it was misread, and how rare it must be beside that. */
function readingsOf(text: string): [meant: string, share: number][] {
  if (text.length > twoLettersMax || text.length < oneLetterMax) return [];
  const readings: [string, number][] = [];
  if (text.includes('rn')) readings.push([text.replaceAll('rn', 'm'), misreadShareOfNoWord]);
  if (text.length > oneLetterMax) return readings;
  for (let at = 0; at < text.length; at++) {
    const other = text[at] === 'i' ? 'l' : text[at] === 'l' ? 'i' : null;
    if (other) readings.push([`${text.slice(0, at)}${other}${text.slice(at + 1)}`, misreadShare]);
  }
  return readings;
}
