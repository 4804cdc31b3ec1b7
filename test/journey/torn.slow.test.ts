import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import { type ReviewStages, reviewStages } from '../support/review-stages.ts';
import { commandLine, root, startLookback } from '../support/run-lookback.ts';
import { leftAside, stateOf } from '../support/workspace-state.ts';

let review: ReviewStages;
beforeAll(async () => {
  review = await reviewStages();
});
afterAll(() => rmSync(review.home, { recursive: true, force: true }));

/** Files that a copy that broke off, or a disk, leaves shorter, with a verb that reads them. */
const read: [RegExp, readonly string[]][] = [
  [/^snapshots\/import\/[^/]+\/records\.parquet$/, ['review', 'show']],
  [/^snapshots\/statements\/[^/]+\/statements\.parquet$/, ['trace']],
  [/^snapshots\/persons\/[^/]+\/persons\.parquet$/, ['review', 'show']],
  [/^snapshots\/graph\/[^/]+\/graph\.bin$/, ['trace']],
  [/^snapshots\/links\/[^/]+\/links\.json$/, ['review', 'list']],
  [/^snapshots\/[^/]+\/[^/]+\/manifest\.json$/, ['review', 'list']],
  [/^ledger\.sqlite$/, ['review', 'list']],
  [/^models\/linkage\.json$/, ['round']],
];

describe.each([
  ['half of', 0.5],
  ['nothing of', 0],
])('%s', (_, share) => {
  test.each(read)('%s is left: verify names it, and no verb takes it for a bug', async (kind, verb) => {
    const dir = review.copyOf('published');
    rmSync(join(dir, 'ledger.sqlite-wal'), { force: true });
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
      (name) => kind.test(name) && statSync(join(dir, name)).isFile(),
    );
    expect(names).not.toEqual([]);
    for (const name of names) {
      const file = join(dir, name);
      chmodSync(file, 0o644);
      truncateSync(file, Math.floor(statSync(file).size * share));
    }
    const argv = verb[1] === 'show' ? [...verb, review.person] : verb;
    const used = await said(...argv, '--dir', dir, '--json');
    expect([0, 1, 2, 4], used.out + used.err).toContain(used.exit);
    if (used.exit !== 0) expect(JSON.parse(used.err)).toMatchObject({ message: expect.stringMatching(/./) });
    const verified = await said('verify', '--dir', dir);
    expect([1, 2, 4], verified.out + verified.err).toContain(verified.exit);
    expect(names.filter((name) => (verified.out + verified.err).includes(name))).not.toEqual([]);
    rmSync(dir, { recursive: true, force: true });
  });
});

const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

test('a workspace on a disc that cannot be written is read; a file that only opens with an entry in the ledger says why not', () => {
  if (!mayMount) {
    console.info('not run: this machine does not let a test mount a disk');
    return;
  }
  const dir = review.copyOf('published');
  const verbs = [
    ['review', 'list'],
    ['review', 'show', review.person],
    ['person', review.person],
    ['priority', 'show'],
    ['verify', '--quick'],
  ];
  const run = (args: readonly string[]) => `${commandLine(...args, '--dir', dir, '--json')} >/dev/null; echo "exit $?"`;
  const script = [`mount --bind ${dir} ${dir}`, `mount -o remount,bind,ro ${dir}`, ...verbs.map(run)].join('\n');
  const done = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8' });
  expect(done.stderr.match(/"code":"[a-z_]+"/g)).toEqual(Array(2).fill('"code":"ledger_unwritable"'));
  expect(done.stdout.trim().split('\n'), done.stderr).toEqual(['exit 0', 'exit 4', 'exit 4', 'exit 0', 'exit 0']);
});

/** Serves a workspace and answers about a person there: the status of the answer, null where the server died of it. */
async function answerServed(dir: string, env: Record<string, string>, gives: boolean): Promise<number | null> {
  const preload = join(root, 'test/support/crash-at.ts');
  const served = startLookback(['serve', '--port', '0', '--dir', dir, '--json'], dir, {
    preload,
    env: { CRASH_UNDER: dir, ...env },
  });
  try {
    const line = await new Promise((resolve) => served.child.stdout?.once('data', resolve));
    const { url, token } = JSON.parse(String(line)) as { url: string; token: string };
    const ask = (method: string, path: string, body?: unknown, once = path) =>
      fetch(`${new URL(url).origin}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          'idempotency-key': once,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    await ask('POST', '/session/key', { file: readFileSync(review.keys.boris, 'utf8') });
    const file = await (await ask('GET', `/persons/${review.person}`)).json();
    if (!gives) return null;
    const evidence = file.paths.items.map((item: { id: string }) => item.id);
    const answer = { outcome: 'link_confirmed_no_adverse', reason: 'One ticket.', innocent: 'A traveller.' };
    const reply = await ask('POST', `/persons/${review.person}/decisions`, { ...answer, basis: file.basis, evidence });
    return reply.status;
  } catch {
    return null;
  } finally {
    served.child.kill('SIGTERM');
    await served.ended;
  }
}

test('kill -9 of the workbench at any moment of writing an answer: it is there whole or not at all, and once when given again', async () => {
  const count = join(review.home, 'served');
  const changesOf = async (gives: boolean) => {
    const dir = review.copyOf('read');
    const status = await answerServed(dir, { CRASH_COUNT: count }, gives);
    expect(status).toBe(gives ? 200 : null);
    return { changes: Number(readFileSync(count, 'utf8')), ...(await stateOf(dir, { quick: true })) };
  };
  const [before, after] = [await changesOf(false), await changesOf(true)];
  expect(after.changes).toBeGreaterThan(before.changes + 2);
  let died = 0;
  for (let moment = before.changes + 1; moment <= after.changes; moment++) {
    const dir = review.copyOf('read');
    const status = await answerServed(dir, { CRASH_AT: String(moment) }, true);
    const killed = await stateOf(dir, { quick: true });
    expect(killed.verified.differences, `killed at ${moment}`).toEqual([]);
    if (status === null) died++;
    const isWhole = killed.events.length === after.events.length;
    expect(killed.events, `killed at ${moment}`).toEqual(isWhole ? after.events : before.events);
    if (status === 200) expect(isWhole, `answered, then killed at ${moment}`).toBe(true);
    const again = await answerServed(dir, {}, true);
    expect(isWhole ? [200, 409] : [200], `given again after ${moment}`).toContain(again);
    const decided = ({ events }: { readonly events: readonly string[] }) =>
      events.filter((event) => event.includes('_decision"')).map((event) => event.replace(/"sequence":\d+/, ''));
    expect(decided(await stateOf(dir, { quick: true }))).toEqual(decided(after));
    expect(leftAside(dir)).toEqual([]);
  }
  expect(died).toBeGreaterThan(0);
});
