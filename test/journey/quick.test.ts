import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
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
