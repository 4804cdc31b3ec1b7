import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '@lookback/base';
import type { FigureSet } from '@lookback/figures';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  closeBook,
  decideStep,
  declareStep,
  loadTrace,
  measureStep,
  openReview,
  personSummary,
  priorityLines,
  queueLines,
  type ReviewContext,
  resolveStep,
  traceStep,
  verifyWorkspace,
} from '../index.ts';
import { verifySecret } from '../verify/verify-secret.ts';
import { runExample } from './run-example.ts';

const from = fileURLToPath(new URL('../../../../examples/first-case', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'lookback-first-case-'));
const before = join(home, 'before');
let context: ReviewContext;

beforeAll(async () => {
  context = await runExample(from, join(home, 'after'), async (published) => {
    cpSync(published.workspace.folder, before, { recursive: true });
  });
});
afterAll(async () => {
  await closeBook(context);
  rmSync(home, { recursive: true, force: true });
});

async function withCopy<T>(work: (copy: ReviewContext) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(home, 'copy-'));
  cpSync(before, folder, { recursive: true });
  const copy = await openReview({ dir: folder, cwd: folder, clock: { now: () => Date.parse('2024-09-01T20:00:00Z') } });
  try {
    return await work(copy);
  } finally {
    await closeBook(copy);
  }
}

/** The code of the failure that a promise ends in; empty where it ends well. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await failureOf(work))?.code ?? '';
}

async function failureOf(work: Promise<unknown>): Promise<Failure | null> {
  return work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof Failure) return error;
      throw error;
    },
  );
}

function figures(folder: string, number: string): Record<string, number> {
  const text = readFileSync(join(folder, 'publications', number, 'figures.json'), 'utf8');
  const { figures: list } = JSON.parse(text) as { figures: { id: string; value: number }[] };
  return Object.fromEntries(list.map((figure) => [figure.id, figure.value]));
}

test('forty people, every situation once: the first publication', () => {
  const { R0, R1, R2, R3, P0, K0, L1, C, M1, W5, W8, B1, B2, D5 } = figures(context.workspace.folder, '0001');
  expect({ R0, R1, R2, R3, P0, K0, L1, C, M1, W5, W8, B1, B2, D5 }).toEqual({
    ...{ R0: 67, R1: 65, R2: 1, R3: 1, P0: 40, K0: 3, L1: 15, C: 15, M1: 9 },
    ...{ W5: 1, W8: 1, B1: 1, B2: 1, D5: 1 },
  });
});

test('the second publication is without the withdrawn source: who hung on it dropped out, who rested on it reopened', () => {
  const first = figures(context.workspace.folder, '0001');
  const second = figures(context.workspace.folder, '0002');
  expect(second.R0).toBeLessThan(first.R0);
  expect(second.C).toBe(first.C - 1);
  expect(second.D5).toBe(0);
});

test('the same inputs give the same bytes', async () => {
  const again = await runExample(from, join(home, 'again'));
  await closeBook(again);
  for (const number of ['0001', '0002']) {
    const folder = join(context.workspace.paths.publications, number);
    for (const name of readdirSync(folder).filter((entry) => entry.includes('.'))) {
      const other = join(again.workspace.paths.publications, number, name);
      expect(readFileSync(other, 'utf8') === readFileSync(join(folder, name), 'utf8'), `${number}/${name}`).toBe(true);
    }
  }
});

test('a repeated run does nothing', async () => {
  await withCopy(async (copy) => {
    expect((await resolveStep(copy)).fresh).toBe(false);
    expect((await traceStep(copy)).fresh).toBe(false);
    expect((await measureStep(copy, { asOf: '2024-09-01', status: 'final' })).fresh).toBe(false);
  });
});

test('verify makes everything again and finds no difference', async () => {
  const report = await verifyWorkspace(context);
  expect(report.differences).toEqual([]);
  expect(report.notRecomputable).toEqual([]);
  expect(report.recomputed).toBeGreaterThan(8);
});

test('verify names the place of one byte changed by hand, in every kind of file', async () => {
  const changed = (path: string, at: number) => {
    const bytes = readFileSync(path);
    bytes[at < 0 ? bytes.length + at : at] ^= 1;
    rmSync(path);
    writeFileSync(path, bytes);
  };
  await withCopy(async (copy) => {
    const { folder } = copy.workspace;
    const latest: Record<string, string> = JSON.parse(readFileSync(join(folder, 'snapshots/latest.json'), 'utf8'));
    const [source] = readdirSync(join(folder, 'sources'));
    const file = readdirSync(join(folder, 'sources', source)).find((name) => !name.endsWith('.json')) ?? '';
    const paths = [
      `snapshots/persons/${latest.persons}/persons.parquet`,
      `snapshots/links/${latest.links}/links.json`,
      `snapshots/graph/${latest.graph}/graph.bin`,
      `sources/${source}/${file}`,
      'publications/0001/figures.json',
    ];
    for (const path of paths) changed(join(folder, path), 40);
    const { differences } = await verifyWorkspace(copy, { quick: true });
    expect(differences.map((item) => item.path).sort()).toEqual([...paths].sort());
  });
});

test('verify names what was changed in the notes beside files and publications', async () => {
  const edit = (path: string, from: string | RegExp, to: string) => {
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(path, text.replace(from, to));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  };
  await withCopy(async (copy) => {
    const { folder } = copy.workspace;
    const [first, second, third] = readdirSync(join(folder, 'sources')).sort();
    edit(join(folder, 'sources', first, 'intake.json'), '"blocks"', '"clocks"');
    edit(join(folder, 'sources', second, 'intake.json'), /"blocks": \[\s+"./, '"blocks": ["x');
    edit(join(folder, 'sources', third, 'intake.json'), /"bytes": \d/, '"bytes": 9');
    edit(join(folder, 'publications/0001/manifest.json'), '"name"', '"game"');
    const { differences } = await verifyWorkspace(copy, { quick: true });
    expect(differences.map((item) => item.path).sort()).toEqual([
      'publications/0001/manifest.json',
      ...[first, second, third].map((source) => `sources/${source}/intake.json`),
    ]);
  });
});

test('verify says when the secret of a workspace is not the one of its publications', async () => {
  const { simulated } = context.workspace;
  expect(simulated).toBe(true);
  await withCopy(async ({ workspace }) => {
    const real = { ...workspace, simulated: false };
    expect(await verifySecret(workspace, ['0001'])).toEqual([]);
    expect(await verifySecret(real, ['0001'])).toEqual([{ path: '.secret', place: 'missing' }]);
    writeFileSync(join(workspace.folder, '.secret'), Buffer.alloc(32, 7));
    expect(await verifySecret(real, ['0001'])).toEqual([{ path: '.secret', place: 'not that of publication 0001' }]);
    expect(await verifySecret(real, [])).toEqual([]);
  });
});

test('a network that is too wide is refused as a dragnet, and named with its line', async () => {
  await withCopy(async (copy) => {
    const failure = await failureOf(declareStep(copy, join(from, 'networks/too-wide.yaml')));
    expect(failure?.code).toBe('dragnet');
    expect(failure?.exitCode).toBe(3);
    expect(failure?.detail.line).toBe(7);
  });
});

const memoText = readFileSync(join(from, 'networks/corridor.yaml'), 'utf8');

test.each([
  ['a protected attribute as a detail', memoText.replace('kind: phone', 'kind: nationality'), 'protected_attribute'],
  [
    'a window that ends before it begins',
    memoText.replace('to: 2023-12-31 }', 'to: 2021-12-31 }'),
    'memo_window_empty',
  ],
  ['a row that is in no file', memoText.replace('row: 1 }', 'row: 999 }'), 'declared_person_unknown'],
  ['a source that nobody graded', memoText.replace('{ id: M2', '{ id: M9'), 'memo_source'],
  ['an unknown key', `${memoText}\nsuspects: []\n`, 'yaml_schema'],
  [
    'a member who is neither a record nor a person',
    memoText.replace('record: { file: register.tsv, row: 1 }\n    role', 'role'),
    'memo_person',
  ],
  ['an event that says nothing', `${memoText}\nevents: [{}]\n`, 'memo_event'],
  ['a claim of sameness that nobody graded', `${memoText}\nsame_network_as: [{case: X, source: M9}]\n`, 'memo_source'],
])('declare refuses %s', async (_, text, code) => {
  await withCopy(async (copy) => {
    const file = join(copy.workspace.folder, 'memo.yaml');
    writeFileSync(file, text);
    const failure = await failureOf(declareStep(copy, file));
    expect(failure?.code).toBe(code);
    expect(failure?.detail.line).toBeGreaterThan(0);
  });
});

test('what is alleged of the network is inherited by no person, link, band or figure', async () => {
  const findingsWith = (memo: string) =>
    withCopy(async (copy) => {
      const file = join(copy.workspace.folder, 'memo.yaml');
      writeFileSync(file, memo);
      await declareStep(copy, file);
      await traceStep(copy);
      const { findings } = await loadTrace(copy);
      const lines = await queueLines(copy, null, { all: true });
      return JSON.stringify([findings, lines]);
    });
  const plain = await findingsWith(memoText);
  const word = fc.stringMatching(/^[A-Z][a-z]{3,12} [a-z]{3,12}$/);
  await fc.assert(
    fc.asyncProperty(word, word, async (text, hedge) => {
      const allegation = stringify({ allegations: [{ text, hedge, source: 'M3' }], purpose: [{ text, source: 'M1' }] });
      const memo = memoText.replace(/^purpose:\n( {2}.*\n)+/m, '').replace(/^allegations:\n( {2}.*\n?)+/m, '');
      expect(await findingsWith(`${memo}\n${allegation}`)).toBe(plain);
    }),
    { numRuns: 3 },
  );
});

test('the second reader sees nothing of the first answer until the own one is given', async () => {
  await withCopy(async (copy) => {
    const [waiting] = (await queueLines(copy, null, { all: true })).filter((line) => line.stage === 'S2');
    const shown = JSON.stringify(await personSummary(copy, waiting.person));
    expect(shown).not.toContain('link_confirmed_no_adverse');
    expect(shown).not.toContain('reader-one');
  });
});

test('priority can be given only to a role or conduct that two people settled', async () => {
  await withCopy(async (copy) => {
    const lines = await priorityLines(copy);
    expect(lines.map((line) => line.outcome)).toEqual(['D5']);
  });
  expect(await priorityLines(context)).toEqual([]);
});

test('a key that nobody registered decides nothing', async () => {
  await withCopy(async (copy) => {
    const { newKey } = await import('@lookback/review');
    const stranger = newKey({ name: 'stranger', roles: ['reviewer'], keyKind: 'human' });
    const [line] = await queueLines(copy, null, { all: true });
    const given = { outcome: 'D3', reason: 'because', evidence: [line.person] };
    expect(await codeOf(decideStep(copy, line.person, given, stranger))).toBe('unknown_key');
  });
});

test('measure asks why a file differs from what its custodian says', async () => {
  await withCopy(async (copy) => {
    const [source] = readdirSync(join(copy.workspace.folder, 'sources'));
    const intake = join(copy.workspace.folder, 'sources', source, 'intake.json');
    const changed = JSON.parse(readFileSync(intake, 'utf8'));
    changed.custody.control_totals.rows += 3;
    rmSync(intake);
    writeFileSync(intake, JSON.stringify(changed));
    expect(await codeOf(measureStep(copy, { asOf: '2024-09-01' }))).toBe('difference_unexplained');
    writeFileSync(
      join(copy.workspace.folder, 'sources', source, 'difference.json'),
      JSON.stringify({ explained: 'x' }),
    );
    expect(await codeOf(measureStep(copy, { asOf: '2024-09-01' }))).toBe('');
  });
});

test('with a single reader nobody is settled as adverse: whom two had settled so waits for the second', async () => {
  await withCopy(async (copy) => {
    const asOf = '2024-09-01';
    const sizes = ({ set }: { readonly set: FigureSet }) =>
      ['C', 'D', 'D5', 'D6', 'S2', 'CF'].map((id) => set.lists.get(id)?.length);
    const [c, d, d5, d6, s2, cf] = sizes(await measureStep(copy, { asOf })).map((size) => size ?? 0);
    expect(d5).toBeGreaterThan(0);
    const single = sizes(await measureStep(copy, { asOf, status: 'provisional, single reader' }));
    expect(single).toEqual([c, d - d5 - d6, 0, 0, s2 + d5 + d6, cf + d5 + d6]);
  });
});
