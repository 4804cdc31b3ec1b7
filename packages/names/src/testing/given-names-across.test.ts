import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnalysedName, analyseName } from '../name/analyse.ts';
import { compareNames, nameThreshold, scoreAnalysed } from '../name/compare.ts';

interface ListedName {
  readonly written: readonly AnalysedName[];
  readonly latin: readonly AnalysedName[];
}

/** Other names taken for exact that are left: the script or the spelling tells them no better (ルイス Louis, Luis), one line of a table holds both, or the two words of one
 * are those of the other in another order (민지 Ji-min). */
const leftMax: Readonly<Record<string, number>> = {
  arabic: 5,
  persian: 2,
  hebrew: 2,
  cyrillic: 4,
  kana: 22,
  hangul: 12,
  han: 2,
  greek: 0,
};

function readLists(): Map<string, ListedName[]> {
  const lists = new Map<string, ListedName[]>();
  let section = '';
  const analyse = (words: string) => words.split(' ').map((word) => analyseName(word, 'person'));
  for (const line of readFileSync(path.join(import.meta.dirname, 'given-names-across.txt'), 'utf8').split('\n')) {
    const [written, latin] = line.split(' | ');
    if (latin !== undefined) lists.get(section)?.push({ written: analyse(written), latin: analyse(latin) });
    else if (/^\w+$/.test(line)) {
      section = line;
      lists.set(section, []);
    }
  }
  return lists;
}

describe.each([...readLists()])('given names in %s script', (section, names) => {
  it('meet their own romanisations, and not without a doubt those of others', () => {
    let [own, met, others] = [0, 0, 0];
    for (const one of names) {
      for (const other of names) {
        for (const a of one.written) {
          for (const b of other.latin) {
            const score = scoreAnalysed(a, b);
            if (one === other) {
              own++;
              if (score >= nameThreshold) met++;
            } else if (score >= 0.995 && !one.latin.some(({ text }) => text === b.text)) others++;
          }
        }
      }
    }
    expect(met / own).toBeGreaterThan(0.94);
    expect(others).toBeLessThanOrEqual(leftMax[section]);
  });
});

describe('the explanation across scripts', () => {
  const of = (left: string, right: string) => compareNames(left, right, { kind: 'person' }).because[0];

  it('says that vowels are not written, and prices letters that are not there', () => {
    expect(of('سارة', 'Sara')).toMatchObject({ relation: 'vowels-unwritten', cost: 0.02 });
    expect(of('سارة', 'Samira')).toMatchObject({ relation: 'transliteration', cost: 0.06 });
    expect(of('محمد', 'Mohammed')).toMatchObject({ relation: 'transliteration', cost: 0 });
    expect(of('خالد', 'Khaled')).toMatchObject({ relation: 'transliteration', cost: 0 });
  });
});
