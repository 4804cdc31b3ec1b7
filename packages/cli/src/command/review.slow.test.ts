import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteLedger } from '@lookback/store';
import { beforeAll, expect, test } from 'vitest';
import { said } from '../testing/say.ts';

const example = fileURLToPath(new URL('../../../../examples/first-case', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'review-cli-'));
const dir = join(home, 'ws');
const key = (name: string) => join(home, `${name}.key`);
const inDir = (...argv: string[]) => said(...argv, '--dir', dir);

/** Grigor Danelyan, who paid for others: the one with conduct on file. */
let person = '';
let conduct: string[] = [];

beforeAll(async () => {
  const told = ['--question', 'q', '--authority', 'a', '--period', '2022-01-01..2023-12-31', '--population', 'p'];
  await said('init', dir, ...told, '--delete-on', '2030-01-01');
  for (const name of ['charter.yaml', 'mappings', 'networks']) {
    cpSync(join(example, name), join(dir, name), { recursive: true });
  }
  const files = readdirSync(join(example, '1-import/files')).map((name) => join(example, '1-import/files', name));
  await inDir('import', ...files, '--mapping', join(dir, 'mappings/first-case.yaml'));
  await inDir('resolve');
  await inDir('declare', join(dir, 'networks/corridor.yaml'));
  await inDir('trace');
  for (const [name, role] of [
    ['anna', 'reviewer'],
    ['boris', 'reviewer'],
    ['chloe', 'adjudicator'],
  ]) {
    expect((await inDir('key', 'new', name, '--role', role, '--out', key(name))).exit).toBe(0);
  }
  for (const { person: id } of JSON.parse((await inDir('review', 'list', '--json')).out).persons) {
    const { evidence } = JSON.parse((await inDir('review', 'show', id, '--json')).out);
    const found = evidence.filter((item: { kind: string }) => item.kind === 'conduct');
    if (found.length > 0) {
      person = id;
      conduct = found.map((item: { id: string }) => item.id);
    }
  }
});

const decide = (who: string, outcome: string, ...rest: string[]) =>
  inDir('review', 'decide', person, '--outcome', outcome, '--reason', `WORDS OF ${who}`, '--key', key(who), ...rest);
const typed = ['--innocent', 'paid for a friend', '--confirm', 'D5', '--role', 'facilitator'];

test('review next names the pair of records that holds the person together least, and how many there are', async () => {
  const next = JSON.parse((await inDir('review', 'next', '--key', key('anna'), '--json')).out);
  expect(next.records.length).toBeGreaterThan(1);
  const { out } = await inDir('review', 'next', '--key', key('anna'));
  const told = /^(\d+) records\. The pair that holds them together least: (\S+) and (\S+);/m.exec(out);
  expect(Number(told?.[1])).toBe(next.records.length);
  const ids = next.records.map(({ id }: { id: string }) => id);
  expect([ids.includes(told?.[2]), ids.includes(told?.[3]), told?.[2] === told?.[3]]).toEqual([true, true, false]);
});

test('a key is its owner’s alone, never overwritten, one a name', async () => {
  expect(statSync(key('anna')).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(key('anna'), 'utf8'))).toMatchObject({ name: 'anna', roles: ['reviewer'] });
  expect((await inDir('key', 'new', 'dora', '--role', 'reviewer', '--out', key('anna'))).exit).toBe(2);
  expect((await inDir('key', 'new', 'ANNA', '--role', 'reviewer', '--out', key('anna2'))).exit).toBe(2);
  expect((await inDir('key', 'new', 'eve', '--role', 'reviewer', '--script', '--out', key('eve'))).exit).toBe(3);
  expect((await inDir('key', 'new', 'eve', '--role', 'king', '--out', key('eve'))).exit).toBe(2);
});

test('an adverse outcome needs conduct, an innocent explanation, the word typed and two people', async () => {
  expect(person).not.toBe('');
  expect((await decide('anna', 'D5', '--evidence', person, ...typed)).exit).toBe(3);
  expect((await decide('anna', 'D5', '--evidence', ...conduct)).exit).toBe(3);
  expect((await decide('anna', 'D5', '--evidence', 'S9.9', ...typed)).exit).toBe(2);
  expect((await decide('anna', 'associated', '--evidence', ...conduct)).exit).toBe(2);
  expect((await decide('anna', 'D5', '--evidence', ...conduct, ...typed)).exit).toBe(0);
  expect((await decide('anna', 'D5', '--evidence', ...conduct, ...typed)).exit).toBe(3);
  expect((await inDir('priority', 'show')).out).toContain('0 persons');
});

test('the second reader is sent nothing of the first answer, on any command or page', async () => {
  const html = join(home, 'page.html');
  const read = [
    await inDir('review', 'show', person, '--key', key('boris')),
    await inDir('review', 'show', person, '--key', key('boris'), '--json'),
    await inDir('review', 'show', person, '--key', key('boris'), '--html', html),
    await inDir('review', 'show', person),
    await inDir('person', person, '--json'),
    await inDir('review', 'list', '--all', '--key', key('boris'), '--json'),
  ];
  const sent = read.map(({ out, err }) => out + err).join('') + readFileSync(html, 'utf8');
  expect(sent).not.toContain('WORDS OF anna');
  expect(sent).not.toContain('paid for a friend');
  expect(sent).not.toContain('role_in_network_supported"');
});

/** How often the ledger says that this person's file was read. */
async function timesRead(): Promise<number> {
  const ledger = openSqliteLedger(join(dir, 'ledger.sqlite'));
  const events = await ledger.read();
  await ledger.close();
  return events.filter((event) => JSON.stringify(event).includes('file_read') && JSON.stringify(event).includes(person))
    .length;
}

test('the second agrees: settled, and a priority is open to nobody else', async () => {
  expect((await decide('boris', 'D5', '--evidence', ...conduct, ...typed)).exit).toBe(0);
  const before = await timesRead();
  const { persons } = JSON.parse((await inDir('priority', 'show', '--json')).out);
  expect(persons.map((item: { person: string }) => item.person)).toEqual([person]);
  expect(await timesRead()).toBe(before + 1);
  expect((await inDir('review', 'refer', person, '--reason', 'was a child')).exit).toBe(0);
  expect(JSON.parse((await inDir('priority', 'show', '--json')).out).persons).toEqual([]);
});

test('protected attributes never order the queue; the log verifies', async () => {
  expect((await inDir('review', 'list', '--sort', 'nationality')).exit).toBe(3);
  expect((await inDir('verify', '--quick')).exit).toBe(0);
});
