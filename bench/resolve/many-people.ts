import { seededRandom } from '@lookback/base';
import type { BenchFile, PeerPlan } from './datasets.ts';

const syllables =
  'ab ar an be bor ca chan cor da den dor el er fa fen gar gil ha hol il im jas jo kal ken lan lor ma mir mor na nor ol or pas per qua ran ros sa sel tar tor ul ur val ver wen wil yan zor'.split(
    ' ',
  );
const endings = ['a', 'o', 'in', 'en', 'is', 'er', 'ov', 'son', 'mann', 'ez', 'ski', 'yan'];

/** Many people for timing: one row each, and 30 % once more with errors. Seed and rates are fixed here. */
export function manyPeople(persons: number, peer: PeerPlan): BenchFile {
  const random = seededRandom(`bench/many/${persons}`);
  const names = (count: number, length: number): string[] =>
    Array.from(
      { length: count },
      () => Array.from({ length }, () => random.pick(syllables)).join('') + random.pick(endings),
    );
  const surnames = names(40_000, 2);
  const given = names(1_500, 1);
  const skewed = (list: readonly string[]): string => list[Math.floor(list.length * random.next() ** 2.2)];
  const digits = (n: number): string => String(random.below(10 ** n)).padStart(n, '0');
  const rows: string[][] = [];
  const truth: string[] = [];
  const add = (person: string, cells: readonly string[]): void => {
    rows.push([String(rows.length + 1), ...cells]);
    truth.push(person);
  };
  for (let i = 0; i < persons; i++) {
    const birth = `${1940 + random.below(65)}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
    const cells = [
      `${skewed(given)} ${skewed(surnames)}`,
      birth,
      `7${digits(9)}`,
      `${1 + random.below(200)} ${skewed(surnames)} street`,
      skewed(surnames.slice(0, 3000)),
      `D${digits(8)}`,
    ];
    add(String(i), cells);
    if (!random.chance(0.3)) continue;
    const copy = [...cells];
    if (random.chance(0.4)) copy[0] = typo(copy[0], random.below(copy[0].length), random.below(26));
    if (random.chance(0.2)) copy[1] = `${birth.slice(0, 8)}${pad(1 + random.below(28))}`;
    if (random.chance(0.3)) copy[2] = `7${digits(9)}`;
    if (random.chance(0.3)) copy[3] = `${1 + random.below(200)} ${skewed(surnames)} street`;
    if (random.chance(0.3)) copy[5] = '';
    add(String(i), copy);
  }
  const order = random.shuffled(rows.map((_, row) => row));
  return {
    name: `many people ${persons}`,
    id: 'id',
    header: ['id', 'full_name', 'birth_date', 'phone', 'address', 'city', 'document_no'],
    rows: order.map((row) => rows[row]),
    truth: order.map((row) => truth[row]),
    peer,
    bars: {},
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function typo(text: string, at: number, letter: number): string {
  return text.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[letter] + text.slice(at + 1);
}
