import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReviewStages, reviewStages } from '../support/review-stages.ts';
import { commandLine } from '../support/run-lookback.ts';
import { stateOf } from '../support/workspace-state.ts';

const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
let review: ReviewStages;
beforeAll(async () => {
  review = await reviewStages();
});
afterAll(() => rmSync(review.home, { recursive: true, force: true }));

interface OnOwnDisk {
  readonly origin: string;
  readonly token: string;
  /** `full` fills the disk up, `free` empties it, `end` stops the server and copies the workspace to `back`. */
  say(order: 'full' | 'free' | 'end'): Promise<void>;
  readonly back: string;
}

/** Serves a copy of a workspace that lies on a disk of its own, and takes orders about that disk. */
async function serveOnOwnDisk(): Promise<OnOwnDisk> {
  const disk = join(review.home, 'disk');
  const back = join(review.home, 'back');
  for (const folder of [disk, back]) mkdirSync(folder, { recursive: true });
  const script = [
    `mount -t tmpfs -o size=24m tmpfs ${disk}`,
    `cp -a ${review.copyOf('read')} ${disk}/review`,
    `${commandLine('serve', '--dir', `${disk}/review`, '--json')} & server=$!`,
    'while read order; do case $order in',
    `full) dd if=/dev/zero of=${disk}/filling bs=4k 2>/dev/null;;`,
    `free) rm ${disk}/filling;;`,
    `end) kill $server; wait $server; cp -a ${disk}/review/. ${back}; echo did end; exit;;`,
    'esac; echo did $order; done',
  ].join('\n');
  const shell: ChildProcessWithoutNullStreams = spawn('unshare', ['-rm', 'sh', '-c', script]);
  const lines = createInterface({ input: shell.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const { url, token } = JSON.parse(await next()) as { url: string; token: string };
  return {
    ...{ origin: new URL(url).origin, token, back },
    async say(order) {
      shell.stdin.write(`${order}\n`);
      expect(await next()).toBe(`did ${order}`);
    },
  };
}

test('a disk that is really full: the answer is refused as such, nothing is lost or decided twice, and it goes on', async () => {
  if (!mayMount) {
    console.info('not run: this machine does not let a test mount a disk');
    return;
  }
  const at = await serveOnOwnDisk();
  const ask = async (method: string, path: string, body?: unknown, key?: string) => {
    const reply = await fetch(`${at.origin}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${at.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: reply.status, json: await reply.json() };
  };
  await ask('POST', '/session/key', { file: readFileSync(review.keys.boris, 'utf8') });
  const { json: file } = await ask('GET', `/persons/${review.person}`);
  const answer = {
    ...{ outcome: 'link_confirmed_no_adverse', reason: 'One ticket.', innocent: 'A traveller.', basis: file.basis },
    evidence: file.paths.items.map((item: { id: string }) => item.id),
  };
  const decide = () => ask('POST', `/persons/${review.person}/decisions`, answer, 'once');
  const notes: number[] = [];
  await at.say('full');
  const refused = await decide();
  expect([refused.status, refused.json.code]).toEqual([503, 'disk_full']);
  const unread = await ask('GET', `/persons/${review.person}`);
  expect([unread.status, unread.json.code]).toEqual([503, 'disk_full']);
  notes.push((await ask('GET', '/queue')).status);
  await at.say('free');
  const done = await decide();
  expect([done.status, done.json.settled]).toEqual([200, true]);
  expect((await decide()).json).toEqual(done.json);
  expect((await ask('GET', `/persons/${review.person}`)).json.conduct.answers.length).toBe(2);
  await at.say('end');
  expect(notes).toEqual([200]);
  const { events, verified } = await stateOf(at.back, { quick: true });
  expect(events.filter((event) => event.includes('"second_decision"')).length).toBe(1);
  expect(verified.differences).toEqual([]);
});
