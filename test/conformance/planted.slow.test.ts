import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import {
  asOf,
  type FileName,
  figuresOf,
  type PlantedCase,
  plantCase,
  type SourceName,
  type Style,
  standingOf,
} from './planted-case.ts';

const home = mkdtempSync(join(tmpdir(), 'lookback-planted-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const styles: Readonly<Record<string, Style>> = {
  'a bank in German, semicolons, UTF-16': {
    files: { a: 'kunden.csv', b: 'konten.txt', c: 'altbestand.csv', acts: 'sperren.jsonl', trips: 'fahrten.csv' },
    columns: ['Zeile Nr', 'Inhaber', 'geb. am', 'Ausweis', 'Rufnummer', 'gültig von', 'gültig bis'],
    delimiter: ';',
    syllables: ['mar', 'lö', 'sche', 'bri', 'tan', 'fel', 'wen', 'gü', 'rath', 'los', 'hin', 'dre'],
    encoding: 'utf16le',
  },
  'a harbour in Cyrillic, tabs': {
    files: { a: 'журнал.tsv', b: 'пассажиры.tsv', c: 'старое.tsv', acts: 'меры.ndjson', trips: 'рейсы.csv' },
    columns: ['№', 'ФИО', 'дата рождения', 'документ', 'телефон', 'с', 'по'],
    delimiter: '\t',
    syllables: ['ал', 'ми', 'ра', 'зу', 'кон', 'ста', 'ви', 'ле', 'гор', 'на', 'пет', 'ша'],
    encoding: 'utf8',
  },
  'a lawyer in French, bars, Latin-1': {
    files: { a: 'dossiers.csv', b: 'appels.csv', c: 'anciens.csv', acts: 'actes.jsonl', trips: 'trajets.csv' },
    columns: ['réf', 'intéressé', 'né le', 'pièce', 'numéro', 'début', 'fin'],
    delimiter: '|',
    syllables: ['bel', 'tri', 'éga', 'lou', 'nar', 'pin', 'ço', 'vau', 'mer', 'lys', 'dou', 'ré'],
    encoding: 'latin1',
  },
};

async function json<T>(dir: string, ...argv: string[]): Promise<T> {
  const done = await said(...argv, '--dir', dir, '--json');
  if (done.exit !== 0) throw new Error(`${argv.join(' ')}: ${done.err}`);
  expect(done.out.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(done.out);
}

async function figures(dir: string, wanted: Record<string, number>, day = asOf): Promise<Record<string, number>> {
  const { figures } = await json<{ figures: { id: string; value: number }[] }>(dir, 'measure', '--as-of', day);
  return Object.fromEntries(figures.filter(({ id }) => id in wanted).map(({ id, value }) => [id, value]));
}

async function begin(planted: PlantedCase, dir: string, without: readonly FileName[] = []): Promise<void> {
  await json(
    dir,
    'init',
    dir,
    '--question',
    'q',
    '--authority',
    'a',
    '--period',
    '2021..2022',
    '--population',
    'p',
    '--delete-on',
    '2031-01-01',
  );
  cpSync(planted.charter, join(dir, 'charter.yaml'));
  const files = Object.entries(planted.files).filter(([name]) => !without.includes(name as FileName));
  await json(
    dir,
    'import',
    ...files.map(([, file]) => file),
    '--mapping',
    without.length > 0 ? planted.mappingWithoutB : planted.mapping,
  );
}

async function finish(planted: PlantedCase, dir: string): Promise<void> {
  await json(dir, 'resolve');
  await json(dir, 'declare', planted.memo);
  await json(dir, 'trace');
}

test.each(Object.entries(styles))(
  '%s: every figure is what was planted, and after each withdrawal and round',
  async (name, style) => {
    const planted = plantCase(join(home, name), style, name, 300);
    const dir = join(home, `${name} review`);
    await begin(planted, dir);
    await finish(planted, dir);
    const whole = figuresOf(planted);
    expect(await figures(dir, whole)).toEqual(whole);

    const gone: SourceName[] = [];
    const everLinked = new Set(standingOf(planted).linked);
    for (const file of ['trips', 'b', 'acts'] as const) {
      const before = standingOf(planted, gone).linked;
      const report = await json<{ dropOut: string[] }>(dir, 'withdraw', style.files[file], '--reason', 'wrong extract');
      gone.push(file);
      const now = standingOf(planted, gone);
      for (const person of now.linked) everLinked.add(person);
      expect(new Set(report.dropOut).size, `who drops out with ${file}`).toBe(
        before.filter((person) => !now.linked.includes(person)).length,
      );
      // whoever is still in the files and lost the link is counted as withdrawn, from the day of the review on
      const X2 = now.persons.filter(
        (person) => everLinked.has(person) && !now.isDeclared(person) && !now.linked.includes(person),
      ).length;
      const wanted = figuresOf(planted, gone);
      expect(await figures(dir, wanted), `without ${gone.join(', ')}`).toEqual(wanted);
      const today = new Date().toISOString().slice(0, 10);
      const withX = { P0: wanted.P0, K0: wanted.K0, X2, C: wanted.C, L1: wanted.C + X2, L0: wanted.L0 - X2 };
      expect(await figures(dir, withX, today), `today, without ${gone.join(', ')}`).toEqual(withX);
    }
    expect(await json(dir, 'verify')).toMatchObject({ differences: [], notRecomputable: [] });
  },
);

test('a file that comes later gives the same figures by a round as if it had been there at first', async () => {
  const [[name, style]] = Object.entries(styles);
  const planted = plantCase(join(home, 'later'), style, `${name} later`, 300);
  const dir = join(home, 'later review');
  await begin(planted, dir, ['b']);
  await finish(planted, dir).catch(() => {});
  await json(dir, 'import', planted.files.b, '--mapping', planted.mappingOfB);
  await json(dir, 'resolve');
  await json(dir, 'declare', planted.memo);
  await json(dir, 'trace');
  const report = await json<{ counts: { new: number; gone: number; changed: number } }>(dir, 'round');
  expect(report.counts).toMatchObject({ new: 0, gone: 0, changed: 0 });
  const whole = figuresOf(planted);
  expect(await figures(dir, whole)).toEqual(whole);
});
