import { actorRoles, permissions } from '@lookback/review';
import { expect, test } from 'vitest';
import { actsFor } from './acts-for.ts';
import { apiBase } from './browser.ts';
import { rig } from './fake/browser.ts';
import type { Act, ActCommand } from './schema/index.ts';

/** One act of each kind, as a screen sends it. */
const one: Readonly<Record<Act, ActCommand>> = {
  pause: { act: 'pause', reason: 'waits for the registry' },
  resume: { act: 'resume' },
  refer: { act: 'refer', reason: 'a child travels alone' },
  end_protection: { act: 'end_protection', reason: 'of age now' },
  reopen: { act: 'reopen', reason: 'the wrong person was answered' },
  note: { act: 'note', text: 'the hostel confirms', innocent: true },
  attach: { act: 'attach', kind: 'conduct', place: 'statement.pdf:3', text: 'paid for four seats' },
  role: { act: 'role', role: 'witness', evidence: [], reason: 'named by the guard' },
  band: { act: 'band', band: 2, reason: 'a document names the part' },
  place: { act: 'place', state: 'located', from: '2024-06-01', source: 'shelter list' },
  action: { act: 'action', type: 'stopped', from: '2024-06-01', authority: 'port police', basis: 'other' },
  search: { act: 'search', system: 'exit records', answer: 'no_hit', date: '2024-06-01', authority: 'border agency' },
};

/** Who may do what, as written down: a change of the policy's table shows here. */
const mayBeside: Readonly<Record<(typeof actorRoles)[number], readonly Act[]>> = {
  steward: ['place', 'action', 'search'],
  analyst: ['attach', 'place', 'action', 'search'],
  reviewer: ['resume', 'reopen', 'attach', 'role', 'band', 'place', 'action', 'search'],
  adjudicator: ['resume', 'reopen', 'attach', 'role', 'band', 'place', 'action', 'search'],
  protection: ['resume', 'end_protection', 'reopen', 'attach', 'band', 'place', 'action', 'search'],
  quality: ['reopen'],
  redress: ['reopen'],
  publisher: [],
};

test.each(actorRoles)('%s may do what the table says, and pause, refer and note like anybody', (role) => {
  const anybody: readonly Act[] = ['pause', 'refer', 'note'];
  expect(new Set(actsFor([role]))).toEqual(new Set([...anybody, ...mayBeside[role]]));
  expect(permissions.pause).toBe('anyone');
});

const people = { Ada: ['reviewer', 'publisher'], Carla: ['adjudicator'], Dina: ['protection'] } as const;

test.each(Object.keys(people) as (keyof typeof people)[])('%s is let through or refused, act by act', async (name) => {
  const allowed = actsFor(people[name]);
  for (const [act, command] of Object.entries(one) as [Act, ActCommand][]) {
    const { browser, bugs } = rig();
    const ada = await browser('Ada');
    const send = (who: typeof ada, body: ActCommand) => who.ask('POST', `${apiBase}/persons/S1.3/acts`, body);
    if (act === 'resume') await send(ada, one.pause);
    if (act === 'end_protection') await send(ada, one.refer);
    const who = await browser();
    await who.ask('POST', `${apiBase}/session/key`, { name, passphrase: 'correct horse' });
    const reply = await send(who, command);
    expect([act, reply.status, reply.json.code ?? ''], reply.text).toEqual(
      allowed.includes(act) ? [act, 200, ''] : [act, 403, 'role_missing'],
    );
    const file = (await who.ask('GET', `${apiBase}/persons/S1.3`)).json;
    expect(file.care.may).toEqual(allowed);
    expect(bugs).toEqual([]);
  }
});

test('a paused case takes no answer until it goes on', async () => {
  const { browser } = rig();
  const ada = await browser('Ada');
  await ada.ask('POST', `${apiBase}/persons/S1.1/acts`, one.pause);
  const { basis, conduct } = (await ada.ask('GET', `${apiBase}/persons/S1.1`)).json;
  expect([conduct.stage, conduct.part, conduct.noPartBecause]).toEqual(['paused', 'none', 'paused']);
  const answer = { outcome: 'no_link', reason: 'one bus', innocent: 'a traveller', evidence: ['S1.1:i1'], basis };
  expect((await ada.ask('POST', `${apiBase}/persons/S1.1/decisions`, answer)).json.code).toBe('paused');
  await ada.ask('POST', `${apiBase}/persons/S1.1/acts`, one.resume);
  expect((await ada.ask('POST', `${apiBase}/persons/S1.1/decisions`, answer)).status).toBe(200);
});

test('an exclusion is approved by two different people', async () => {
  const { browser } = rig();
  const [ada, bruno, carla] = [await browser('Ada'), await browser('Bruno'), await browser('Carla')];
  const approve = (who: typeof ada) => who.ask('POST', `${apiBase}/exclusions/hub_only`, { reason: 'the charter' });
  expect([(await approve(ada)).status, (await approve(ada)).json.code]).toEqual([200, 'already_signed']);
  expect([(await approve(bruno)).status, (await approve(carla)).json.code]).toEqual([200, 'role_missing']);
  const [rule] = (await ada.ask('GET', `${apiBase}/exclusions`)).json.exclusions;
  expect(rule).toMatchObject({ rule: 'hub_only', approval: 'signed', by: ['Ada', 'Bruno'], mayApprove: false });
});
