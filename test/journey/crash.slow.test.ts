import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@lookback/base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import {
  answer,
  exampleFiles,
  mapping,
  memo,
  type ReviewStages,
  reviewStages,
  type Stage,
} from '../support/review-stages.ts';
import { lookback, root } from '../support/run-lookback.ts';
import { leftAside, stateOf, type WorkspaceState } from '../support/workspace-state.ts';

const preload = join(root, 'test/support/crash-at.ts');
/** Moments at which each step is killed. */
const momentsPerStep = 3;

let review: ReviewStages;
beforeAll(async () => {
  review = await reviewStages();
});
afterAll(() => rmSync(review.home, { recursive: true, force: true }));

interface Step {
  readonly from: Stage;
  readonly args: (dir: string) => readonly string[];
  /** Changes the workspace before the step. */
  readonly before?: (dir: string) => Promise<unknown>;
}

const steps: Readonly<Record<string, Step>> = {
  import: { from: 'empty', args: () => ['import', ...exampleFiles, '--mapping', mapping] },
  resolve: { from: 'imported', args: () => ['resolve'] },
  declare: { from: 'resolved', args: () => ['declare', memo] },
  trace: { from: 'declared', args: () => ['trace'] },
  'key new': {
    from: 'traced',
    args: (dir) => ['key', 'new', 'clara', '--role', 'reviewer', '--out', join(dir, 'clara.key')],
  },
  'review decide': {
    from: 'read',
    args: () => ['review', 'decide', review.person, ...answer(review.person), '--key', review.keys.boris],
  },
  measure: { from: 'read', args: () => ['measure', '--as-of', '2024-09-01'] },
  publish: { from: 'measured', args: () => ['publish', '--key', review.keys.anna, '--key', review.keys.boris] },
  withdraw: { from: 'published', args: () => ['withdraw', 'reservas.csv', '--reason', 'wrong extract'] },
  round: {
    from: 'published',
    before: async (dir) => {
      const more = join(dir, 'reception.csv');
      writeFileSync(more, `${readFileSync(exampleFiles[1], 'utf8').trimEnd()}\n`.split('\n').slice(0, 12).join('\n'));
      expect((await said('import', more, '--mapping', mapping, '--dir', dir)).exit).toBe(0);
    },
    args: () => ['round'],
  },
};

test.for(Object.entries(steps))(
  'kill -9 in the middle of %s: the old or the new, and the same command completes',
  async ([name, step]) => {
    const start = async () => {
      const dir = review.copyOf(step.from);
      await step.before?.(dir);
      return dir;
    };
    const run = (dir: string, env: Record<string, string>) =>
      lookback([...step.args(dir), '--dir', dir], dir, { preload, env: { CRASH_UNDER: dir, ...env } });
    const clean = await start();
    const before = await stateOf(clean, { quick: true });
    const count = join(review.home, 'count');
    expect(run(clean, { CRASH_COUNT: count })).toMatchObject({ status: 0 });
    const wanted = await stateOf(clean, { quick: true });
    const changes = Number(readFileSync(count, 'utf8'));
    const random = seededRandom(`crash in ${name}`);
    const moments = Array.from(
      { length: momentsPerStep },
      (_, i) => Math.floor(((i + random.next()) * changes) / momentsPerStep) + 1,
    );
    for (const moment of [...new Set(moments)]) {
      const dir = await start();
      const killed = run(dir, { CRASH_AT: String(moment) });
      expect(killed.status, `${name}, change ${moment} of ${changes}: ${killed.err}`).toBeNull();
      isOldOrNew(await stateOf(dir, { quick: true }), before, wanted, `${name}, killed at ${moment} of ${changes}`);
      const again = await said(...step.args(dir), '--dir', dir);
      expect(again, `${name}, again after ${moment} of ${changes}`).toMatchObject({ exit: 0 });
      const { verified, ...complete } = await stateOf(dir, { quick: moment !== moments[0] });
      expect(verified.differences).toEqual([]);
      const { verified: _, ...whole } = wanted;
      expect(complete, `${name}, completed after ${moment} of ${changes}`).toEqual(whole);
      expect(leftAside(dir).filter((path) => !path.includes('.key'))).toEqual([]);
      rmSync(dir, { recursive: true, force: true });
    }
    expect(leftAside(clean)).toEqual([]);
    console.info(`${name}: killed before changes ${moments.join(', ')} of ${changes}`);
  },
);

function isOldOrNew(now: WorkspaceState, before: WorkspaceState, wanted: WorkspaceState, what: string): void {
  expect(
    now.verified.differences.filter((item) => item.place !== 'not in the ledger'),
    what,
  ).toEqual([]);
  for (const [pointer, digest] of Object.entries(now.pointers)) {
    expect([before.pointers[pointer], wanted.pointers[pointer]], `${what}: ${pointer}`).toContain(digest);
  }
  expect(now.events.slice(0, before.events.length), what).toEqual(before.events);
  expect(wanted.events.slice(0, now.events.length), what).toEqual(now.events);
}
