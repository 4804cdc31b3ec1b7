import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type Random, seededRandom } from '@lookback/base';

const syllables =
  'ab ar an be bor ca chan cor da den dor el er fa fen gar gil ha hol il im jas jo kal ken lan lor ma mir mor na nor ol or pas per qua ran ros sa sel tar tor ul ur val ver wen wil yan zor'.split(
    ' ',
  );
const endings = ['a', 'o', 'in', 'en', 'is', 'er', 'ov', 'son', 'mann', 'ez', 'ski', 'yan'];
const header = 'id,full_name,birth_date,phone,address,city,document_no';

/** Of the persons, those who stand in the file a second time, with errors. */
const twiceShare = 0.3;

/**
 * Many people for timing, written row by row so that any number fits: one row each, and 30 % once more with errors, in a
 * mixed order. Seed and rates are fixed here. Gives the person of each row, in the order of the file.
 */
export async function writeManyPeople(persons: number, path: string): Promise<Int32Array> {
  const lists = namesOf(seededRandom(`bench/many/${persons}`));
  const out = createWriteStream(path);
  const truth: Int32Array = new Int32Array(2 * persons);
  const step = stepThrough(2 * persons);
  let rows = 0;
  let chunk = `${header}\n`;
  for (let i = 0; i < 2 * persons; i++) {
    const slot = (i * step + 1) % (2 * persons);
    const person = Math.floor(slot / 2);
    const cells = cellsOf(person, slot % 2 === 1, persons, lists);
    if (!cells) continue;
    truth[rows++] = person;
    chunk += `${rows},${cells.join(',')}\n`;
    if (chunk.length < 1 << 20) continue;
    if (!out.write(chunk)) await once(out, 'drain');
    chunk = '';
  }
  out.end(chunk);
  await once(out, 'finish');
  return truth.subarray(0, rows);
}

interface Lists {
  readonly surnames: readonly string[];
  readonly given: readonly string[];
}

function namesOf(random: Random): Lists {
  const names = (count: number, length: number): string[] =>
    Array.from(
      { length: count },
      () => Array.from({ length }, () => random.pick(syllables)).join('') + random.pick(endings),
    );
  return { surnames: names(40_000, 2), given: names(1_500, 1) };
}

/** The cells of a person's first row, or of the second where there is one. */
function cellsOf(person: number, second: boolean, persons: number, { surnames, given }: Lists): string[] | null {
  const random = seededRandom(`bench/many/${persons}/${person}`);
  const twice = random.chance(twiceShare);
  if (second && !twice) return null;
  const skewed = (list: readonly string[], size = list.length): string => list[Math.floor(size * random.next() ** 2.2)];
  const digits = (n: number): string => String(random.below(10 ** n)).padStart(n, '0');
  const address = (): string => `${1 + random.below(200)} ${skewed(surnames)} street`;
  const birth = `${1940 + random.below(65)}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
  const cells = [
    `${skewed(given)} ${skewed(surnames)}`,
    birth,
    `7${digits(9)}`,
    address(),
    skewed(surnames, 3000),
    `D${digits(8)}`,
  ];
  if (!second) return cells;
  if (random.chance(0.4)) cells[0] = typo(cells[0], random.below(cells[0].length), random.below(26));
  if (random.chance(0.2)) cells[1] = `${birth.slice(0, 8)}${pad(1 + random.below(28))}`;
  if (random.chance(0.3)) cells[2] = `7${digits(9)}`;
  if (random.chance(0.3)) cells[3] = address();
  if (random.chance(0.3)) cells[5] = '';
  return cells;
}

/** A step that visits every one of so many places once: prime to their number, near its golden section. */
function stepThrough(places: number): number {
  let step = Math.floor(places * 0.618);
  while (commonDivisor(step, places) !== 1) step++;
  return step;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function typo(text: string, at: number, letter: number): string {
  return text.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[letter] + text.slice(at + 1);
}
