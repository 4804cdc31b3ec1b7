import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '@lookback/base';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { commandsFor } from './commands.ts';
import { lookbackProgram } from './run.ts';
import { said } from './testing/say.ts';

const io = { progress: silent, json: false, cwd: '.', say: () => {}, result: () => {}, note: () => {} };

interface Verb {
  readonly path: readonly string[];
  readonly command: Command;
}

function verbs(command: Command, path: readonly string[] = []): Verb[] {
  const below = command.commands.flatMap((child) => verbs(child, [...path, child.name()]));
  return path.length > 0 ? [{ path, command }, ...below] : below;
}

const all = verbs(lookbackProgram(io, await commandsFor([]), () => {}));
const leaves = all.filter(({ command }) => command.commands.length === 0);
const named = (list: readonly Verb[]) => list.map(({ path, command }) => [path.join(' '), path, command] as const);
const asks = ({ command }: Verb) =>
  command.registeredArguments.some((argument) => argument.required) ||
  command.options.some((option) => option.mandatory);

test.each(named(all))('every option of %s has a help line with an example', (_, __, command) => {
  const without = command.options
    .filter((option) => !/example/i.test(option.description))
    .map((option) => option.flags);
  expect(without).toEqual([]);
});

test.each(named(leaves))('%s refuses an option that it does not know, as JSON under --json', async (_, path) => {
  const plain = await said(...path, '--no-such-option');
  expect([plain.exit, plain.out]).toEqual([2, '']);
  const told = await said(...path, '--no-such-option', '--json');
  expect([told.exit, told.out]).toEqual([2, '']);
  expect(JSON.parse(told.err)).toMatchObject({ code: 'usage', todo: expect.stringContaining('--help') });
});

const asking = leaves.filter(asks);
test.each(named(asking))('%s refuses to run without what it asks for', async (_, path) => {
  const told = await said(...path, '--json');
  expect([told.exit, told.out]).toEqual([2, '']);
  expect(JSON.parse(told.err)).toMatchObject({ code: expect.stringMatching(/./), message: expect.stringMatching(/./) });
});

const inWorkspace = [
  'resolve',
  'declare memo.yaml',
  'trace',
  'key new anna --role reviewer',
  'review list',
  'review show S1.1',
  'priority show',
  'measure --as-of 2024-09-01',
  'person S1.1',
  'why-not S1.1 S1.2',
  'withdraw S1 --reason x',
  'round',
  'verify',
  'import x.csv --guess',
];
test.each(inWorkspace)('without a workspace %s exits with 2 and says what to do', async (line) => {
  const folder = mkdtempSync(join(tmpdir(), 'no-workspace-'));
  const told = await said(...line.split(' '), '--dir', folder, '--json');
  expect([told.exit, told.out]).toEqual([2, '']);
  expect(JSON.parse(told.err)).toMatchObject({
    code: 'no_workspace',
    todo: expect.stringContaining('lookback init'),
  });
});

test('a workspace of a newer format is refused, and nothing in it is changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newer-workspace-'));
  writeFileSync(join(folder, 'workspace.json'), '{"format": 99}');
  const told = await said('verify', '--dir', folder, '--json');
  expect(told.exit).toBe(2);
  expect(JSON.parse(told.err)).toMatchObject({
    code: 'workspace_newer',
    todo: expect.stringContaining('newer Lookback'),
  });
});
