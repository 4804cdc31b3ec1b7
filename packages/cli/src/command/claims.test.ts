import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { said } from '../testing/say.ts';

const report = fileURLToPath(new URL('../../../../examples/the-report', import.meta.url));

test('claims show: origins counted once, drifts, neither support nor denial, what cannot be derived', async () => {
  const { exit, out } = await said('claims', 'show', report);
  expect(exit).toBe(0);
  expect(out).toContain('1 administration, 3 to 4 persons');
  expect(out).toContain('the remaining 200: cannot be derived');
  expect(out).toContain('neither support nor denial');
  expect(out).toContain('more than 150 -> R3 about 150');
  expect(out).toContain('sources: R1 3 -> R3 2');
});

test('claims show --json: one object, the same reading', async () => {
  const { out } = await said('claims', 'show', report, '--json');
  const reading = JSON.parse(out) as { supports: { claim: string; persons: unknown }[]; drifts: unknown[] };
  expect(reading.supports.find((support) => support.claim === 'moved')?.persons).toEqual({ low: 3, high: 4 });
  expect(reading.drifts).toHaveLength(7);
});

test('a folder without a chain is a usage error that says what to do', async () => {
  const { exit, err } = await said('claims', 'show', '/nowhere', '--json');
  expect(exit).toBe(2);
  expect(JSON.parse(err)).toMatchObject({ code: 'no_folder' });
});
