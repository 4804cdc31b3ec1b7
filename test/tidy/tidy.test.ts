import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(`${root}${path}`));
const sources = tracked.filter((path) => /\.(ts|tsx|mts|cjs|css)$/.test(path) && !path.includes('/generated/'));
const order: string[] = JSON.parse(read('packages/order.json'));

test('a room imports only rooms above it', () => {
  const wrong: string[] = [];
  for (const path of sources) {
    const room = /^packages\/([a-z]+)\/src\//.exec(path)?.[1];
    if (!room || path.includes('.test.')) continue;
    for (const [, target] of read(path).matchAll(/(?:from |import\()'@lookback\/([a-z]+)[/']/g)) {
      if (target && order.indexOf(target) >= order.indexOf(room)) wrong.push(`${path} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every room is in the order list and has a README of at most 40 lines', () => {
  const wrong: string[] = [];
  for (const room of order) {
    const path = `packages/${room}/README.md`;
    if (!existsSync(`${root}${path}`)) wrong.push(`${path} is missing`);
    else if (read(path).trimEnd().split('\n').length > 40) wrong.push(`${path} is longer than 40 lines`);
  }
  expect(wrong).toEqual([]);
});

test('rooms show what they have through index.ts, and parts of it through doors that they declare', () => {
  const doors = order.flatMap((room) => doorsOf(room).map((door) => `${room}/${door}`));
  const wrong = sources
    .filter((path) => !path.startsWith('test/'))
    .flatMap((path) =>
      [...read(path).matchAll(/(?:from |import\()'@lookback\/([a-z]+\/[^']*)'/g)]
        .filter(([, target]) => !doors.includes(target))
        .map(([, target]) => `${path} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('what a door shows, index.ts shows too', () => {
  const wrong: string[] = [];
  for (const room of order) {
    const index = `packages/${room}/src/index.ts`;
    for (const door of doorsOf(room))
      if (!read(index).includes(`export * from './${door}.ts';`)) wrong.push(`${index} lacks ${door}`);
  }
  expect(wrong).toEqual([]);
});

/** The doors of a room beside its index (docs/decisions/0102-doors-of-rooms.md). */
function doorsOf(room: string): string[] {
  const { exports = {} } = JSON.parse(read(`packages/${room}/package.json`)) as { exports?: Record<string, unknown> };
  return Object.keys(exports)
    .filter((name) => name !== '.')
    .map((name) => name.slice('./'.length));
}

test('files stop at 400 lines', () => {
  const wrong = sources
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400)
    .map(({ path, lines }) => `${path}: ${lines}`);
  expect(wrong).toEqual([]);
});

test('functions stop at 60 lines', () => {
  const wrong: string[] = [];
  for (const path of sources.filter(
    (name) => name.startsWith('packages/') && /\.ts$/.test(name) && !/\.test\.ts$/.test(name),
  )) {
    wrong.push(...longFunctions(read(path)).map((found) => `${path}:${found}`));
  }
  expect(wrong).toEqual([]);
});

/** Functions by indentation, as Biome formats them: from a line that opens a function to the line that closes it. */
function longFunctions(text: string): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  lines.forEach((line, start) => {
    const head = /^( *)(?:export )?(?:async )?function\*? (\w+)/.exec(line);
    if (!head) return;
    const end = lines.findIndex((candidate, index) => index > start && candidate === `${head[1]}}`);
    if (end - start + 1 > 60) found.push(`${start + 1} ${head[2]}: ${end - start + 1} lines`);
  });
  return found;
}

test('no leftover markers, no default exports, no skipped tests', () => {
  const markers = ['TO' + 'DO', 'FIX' + 'ME', 'X'.repeat(3), 'coming' + ' soon', 'not yet' + ' implemented'].join('|');
  const wrong: string[] = [];
  for (const path of sources) {
    const text = read(path);
    if (new RegExp(`\\b(${markers})\\b`).test(text)) wrong.push(`${path}: leftover marker`);
    if (/^export default /m.test(text) && !path.includes('.config.')) wrong.push(`${path}: default export`);
    if (/\b(it|test|describe)\.(skip|only|todo)\(/.test(text)) wrong.push(`${path}: a test that does not run`);
  }
  expect(wrong).toEqual([]);
});

test('workflow holds the only numbered files, each under about 80 lines', () => {
  const numbered = sources.filter((path) => /\/\d+-[a-z-]+\.ts$/.test(path));
  expect(numbered.filter((path) => !path.startsWith('packages/workflow/src/'))).toEqual([]);
  expect(numbered.filter((path) => read(path).split('\n').length > 90)).toEqual([]);
});

test('the changelog speaks of changed figures first', () => {
  const releases = read('CHANGELOG.md').split(/^## /m).slice(1);
  for (const release of releases) {
    expect(/^### (.*)$/m.exec(release)?.[1]).toBe('Changes that can alter a published figure');
  }
});

test('every decision has the question, the choice and what was rejected', () => {
  const decisions = tracked.filter((path) => /^docs\/decisions\/\d{4}-.*\.md$/.test(path));
  expect(decisions.length).toBeGreaterThan(0);
  for (const path of decisions) {
    for (const part of ['*Question.*', '*Choice.*', '*Rejected.*']) expect(read(path), path).toContain(part);
  }
});
