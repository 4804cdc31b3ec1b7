import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { said } from '../testing/say.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookback-screen-'));
const at = (name: string) => join(folder, name);
const held = 'no,name,born\n1,Yelena Petrova,1989-12-03\n2,Tomás Vega,1971-01-02\n3,,1960-01-01\n';
writeFileSync(at('held.csv'), held);

const screen = (list: string, ...more: string[]) =>
  said('screen', at('held.csv'), '--id', 'no', '--list', at(list), '--out', at('hits.csv'), '--json', ...more);

test('proves what was searched where nobody is found', async () => {
  const list = 'name\nBertil Åkesson\n';
  writeFileSync(at('none.csv'), list);
  const { exit, out } = await screen('none.csv');
  const result = JSON.parse(out);
  expect([exit, result.hits, result.nameless]).toEqual([0, 0, 1]);
  expect(result.list.sha256).toBe(createHash('sha256').update(list).digest('hex'));
  expect(result.columns.held).toContain('name (full_name)');
  const hits = readFileSync(at('hits.csv'), 'utf8').trimEnd().split('\n');
  expect(hits).toEqual([
    'record,list_row,probability,because,missing',
    '1,,,no_hit,',
    '2,,,no_hit,',
    '3,,,not_searched: no name,',
  ]);
  expect(readFileSync(at('searched.csv'), 'utf8')).toMatch(/^record,name,searched_as,compared\n1,Yelena Petrova,/);
  expect(readFileSync(at('caveat.txt'), 'utf8')).toContain(result.list.sha256);
});

test('a delta is a list: what it adds and changes, less what it deletes', async () => {
  const person = (id: string, name: string) => ({ id, schema: 'Person', properties: { name: [name] } });
  const lines = [
    { op: 'ADD', entity: person('a', 'Petrova Elena') },
    { op: 'ADD', entity: person('b', 'Tomas Vega') },
    { op: 'MOD', entity: person('a', 'Somebody Other') },
    { op: 'DEL', entity: { id: 'b' } },
    { op: 'ADD', entity: { id: 'c', schema: 'Company', properties: { name: ['Yelena Petrova'] } } },
    { op: 'ADD', entity: person('d', 'Yelena Petrova') },
  ];
  writeFileSync(at('delta.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { exit, out } = await screen('delta.jsonl');
  expect([exit, JSON.parse(out).hits, JSON.parse(out).listRows]).toEqual([0, 1, 2]);
});

test('a list without persons, or without names, is refused', async () => {
  writeFileSync(at('firms.jsonl'), '{"id":"c","schema":"Company","properties":{"name":["Nordhaven"]}}\n');
  writeFileSync(at('numbers.csv'), 'amount\n12\n');
  for (const [list, code] of [
    ['firms.jsonl', 'no_persons'],
    ['numbers.csv', 'no_names'],
  ]) {
    const { exit, err } = await screen(list);
    expect([exit, JSON.parse(err).code]).toEqual([2, code]);
  }
});

test('an unknown column is refused', async () => {
  const { exit, err } = await screen('none.csv', '--ignore', 'zzz');
  expect([exit, JSON.parse(err).code]).toEqual([2, 'no_such_column']);
});
