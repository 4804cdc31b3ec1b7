import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Two names of our own list. */
export interface ListedPair {
  /** `same` and `missed` can be one, `other` and `confused` cannot; `missed` and `confused` are known to be told wrongly. */
  readonly verdict: string;
  readonly what: string;
  readonly left: string;
  readonly right: string;
}

/** The pairs of made-up names of `persons.txt` or `organisations.txt`. */
export function readPairs(file: 'persons.txt' | 'organisations.txt'): ListedPair[] {
  const pairs: ListedPair[] = [];
  let [verdict, what] = ['', ''];
  for (const line of readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n')) {
    const heading = /^(same|other|missed|confused): (.+)$/.exec(line);
    if (heading) [, verdict, what] = heading;
    const cells = line.split('|').map((cell) => cell.trim());
    if (!heading && cells.length === 2 && verdict !== '')
      pairs.push({ verdict, what, left: cells[0], right: cells[1] });
  }
  return pairs;
}
