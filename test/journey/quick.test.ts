import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { type Said, said } from '../../packages/cli/src/testing/say.ts';
import { inFolder, lookback } from '../support/run-lookback.ts';

/** Three hundred made-up people, some with a number of the list, two who share a name and nothing else. */
function people(): { csv: string; numbers: string; users: number[] } {
  const random = seededRandom('a stranger with a file');
  const given = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hassan', 'Irina', 'Jamal'];
  const family = ['Ivanova', 'Petrov', 'Lopez', 'Karimov', 'Smith', 'Haddad', 'Nazarov', 'Garcia', 'Weber', 'Okafor'];
  const number = (i: number) => `+34 6${String(12_000_000 + i * 7919).padStart(8, '0')}`;
  const users: number[] = [];
  const rows = Array.from({ length: 300 }, (_, i) => {
    const listed = i % 13 === 5;
    if (listed) users.push(i + 1);
    const phone = listed ? number(i % 20) : number(1000 + i);
    const born = `${1960 + random.below(40)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(2 + random.below(26)).padStart(2, '0')}`;
    return `${random.pick(given)} ${random.pick(family)},${born},${phone},X${1_000_000 + random.below(8_999_999)}`;
  });
  const numbers = Array.from({ length: 20 }, (_, i) => number(i).replaceAll(' ', '-')).join('\n');
  return {
    csv: `Full Name,Date of Birth,Mobile,Passport\n${rows.join('\n')}\n`,
    numbers: `# numbers\n${numbers}\n`,
    users,
  };
}

test('a stranger with 300 rows and 20 numbers gets a list, and a workspace to go on with', async () => {
  await inFolder((folder) => {
    const { csv, numbers, users } = people();
    writeFileSync(join(folder, 'people.csv'), csv);
    writeFileSync(join(folder, 'numbers.txt'), numbers);
    const ran = lookback(['quick', 'people.csv', '--phones', 'numbers.txt', '--out', 'look', '--json'], folder);
    expect(ran.err).toBe('');
    expect(ran.status).toBe(0);
    const report = ran.json<{ links: { rows: number[] }[]; trace: { accidental: { kind: string }[] } }>();
    expect(report.links.flatMap((link) => link.rows).sort((a, b) => a - b)).toEqual(users);
    expect(report.trace.accidental.map((item) => item.kind)).toEqual(['phone']);
    const [header] = readFileSync(join(folder, 'look/links.csv'), 'utf8').split('\n');
    expect(header).toMatch(/^person,observed,expected,p,q,band,hub_only,sole_support,anchors/);
    expect(readFileSync(join(folder, 'look/candidates.csv'), 'utf8')).toMatch(
      /^record_a,record_b,probability,reason\n/,
    );
    const again = lookback(['review', 'list', '--dir', 'look/workspace', '--json'], folder);
    expect(again.status).toBe(0);
    const refused = lookback(['import', 'look/links.csv', '--guess', '--dir', 'look/workspace'], folder);
    expect(refused.status).toBe(3);
  });
});

test('a dozen rows in German with numbers of the country, twice: few accidental equalities, hostile names stay text', async () => {
  await inFolder(async (folder) => {
    const random = seededRandom('a dozen rows');
    const numbers = Array.from({ length: 12 }, () => `0151/${10_000_000 + random.below(89_999_999)}`);
    const names = [
      '=HYPERLINK("x")',
      '@cmd Weber',
      '<b>Krüger</b>',
      '-Jäger',
      ...Array.from({ length: 8 }, (_, i) => `Vogt${'abcdefgh'[i]}`),
    ];
    const rows = numbers.map(
      (number, i) => `${i + 1};Käthe;${names[i].replaceAll('"', '')};0${1 + (i % 9)}.03.19${60 + i};${number}`,
    );
    writeFileSync(join(folder, 'leute.csv'), `Nr;Vorname;Nachname;Geburtsdatum;Telefon\n${rows.join('\n')}\n`);
    writeFileSync(join(folder, 'nummern.txt'), `${numbers.slice(0, 6).join('\n')}\n`);
    const quick = ['quick', 'leute.csv', '--phones', 'nummern.txt', '--country', 'DE', '--out', 'blick', '--json'];
    for (const _ of [1, 2]) {
      const done = await inside(folder, quick);
      expect(done.exit, done.err).toBe(0);
      const report = JSON.parse(done.out) as {
        links: { rows: number[] }[];
        trace: { accidental: { expected: number }[] };
      };
      expect(report.links.flatMap((link) => link.rows).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(report.trace.accidental[0].expected).toBeLessThan(0.001);
    }
    // what a spreadsheet would run as a formula is written as text
    const cells = readFileSync(join(folder, 'blick/links.csv'), 'utf8').split(/[,\n]/);
    expect(cells.filter((cell) => /^"?[=@\t]/.test(cell))).toEqual([]);
  });
});

/** Runs a command in this process with relative paths below a folder. */
async function inside(folder: string, argv: readonly string[]): Promise<Said> {
  const named = new Set(['leute.csv', 'nummern.txt', 'blick']);
  return said(...argv.map((word) => (named.has(word) ? join(folder, word) : word)));
}
