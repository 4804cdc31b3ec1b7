import { WorldError } from '@lookback/base';
import { expect, test } from 'vitest';
import { openTurns } from './turns.ts';

const locked = () => new WorldError({ code: 'workspace_locked', message: 'another step runs' });

test('a read that comes during a change begins after it, and changes come one after another', async () => {
  const turns = openTurns(async () => {});
  const told: string[] = [];
  const step = (name: string) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    told.push(`${name} ends`);
  };
  const read = turns.read(async () => told.push('read'));
  await Promise.all([turns.change(step('one')), read(), turns.change(step('two'))]);
  expect(told.indexOf('read')).toBeGreaterThan(told.indexOf('one ends'));
  expect(told.indexOf('two begins')).toBeGreaterThan(told.indexOf('one ends'));
});

test('a failed change lets the next through', async () => {
  const turns = openTurns(async () => {});
  await expect(turns.change(async () => Promise.reject(locked()))).rejects.toThrow();
  expect(await turns.read(async () => 'read')()).toBe('read');
});

test('a workspace that another process holds is tried again; a refusal is not', async () => {
  let waits = 0;
  const turns = openTurns(async () => {
    waits++;
  });
  let left = 3;
  const read = turns.read(async () => {
    if (left-- > 0) throw locked();
    return 'read';
  });
  expect([await read(), waits]).toEqual(['read', 3]);
  const refused = turns.read(async () => Promise.reject(new WorldError({ code: 'disk_full', message: 'full' })));
  await expect(refused()).rejects.toThrow('full');
  expect(waits).toBe(3);
});
