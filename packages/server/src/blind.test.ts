import { expect, test } from 'vitest';
import { apiBase, apiPaths } from './browser.ts';
import { rig } from './fake/browser.ts';

const secretReason = 'zq-first-reason-7731';
const secretInnocent = 'zq-first-innocent-9925';

/** What a first reader may write beside an answer; nothing of it may tell what the answer was. */
const beside = (outcome: string) => [
  { act: 'note', text: `${secretReason} ${outcome}`, innocent: true },
  { act: 'refer', reason: secretReason },
  { act: 'role', role: outcome === 'not_the_person' ? 'witness' : 'facilitator', evidence: [], reason: secretReason },
];

/** Every read and every refused write that a second reader can try about this person. */
const everything = (basis: string): [string, string, unknown?][] => [
  ...Object.values(apiPaths)
    .filter((one) => one.method === 'GET')
    .map(({ path }): [string, string] => ['GET', path.replace('{id}', 'S1.1').replace('{number}', '1')]),
  ['GET', '/queue?limit=1000'],
  ['GET', '/queue?filter=S2'],
  ['GET', '/queue?filter=D2'],
  ['GET', '/queue?filter=D3'],
  ['GET', '/search?q=S1.1'],
  ['POST', '/try-without', { person: 'S1.1', items: ['S1.1:i1'] }],
  ['POST', '/queue/take', { person: 'S1.1' }],
  ['POST', '/persons/S1.1/decisions', { outcome: 'no_link', reason: '', innocent: '', evidence: [], basis }],
  [
    'POST',
    '/persons/S1.1/decisions',
    { outcome: 'insufficient_information', reason: 'xxx', innocent: 'xxx', evidence: [], basis },
  ],
];

test.each(['link_confirmed_no_adverse', 'not_the_person'])(
  'no byte sent to the second reader depends on the first answer (%s)',
  async (outcome) => {
    const { browser, desk } = rig();
    const first = await browser('Ada');
    const second = await browser('Bruno');
    const events: string[] = [];
    desk.changes((change) => events.push(JSON.stringify(change)));
    const { basis } = (await first.ask('GET', `${apiBase}/persons/S1.1`)).json;
    const sent = { outcome, reason: secretReason, innocent: secretInnocent, evidence: ['S1.1:i1'], basis };
    expect((await first.ask('POST', `${apiBase}/persons/S1.1/decisions`, sent)).status).toBe(200);
    for (const body of beside(outcome)) {
      expect((await first.ask('POST', `${apiBase}/persons/S1.1/acts`, body)).status).toBe(200);
    }
    for (const [method, path, body] of everything(basis)) await second.ask(method, `${apiBase}${path}`, body);
    const bytes = [...second.received, ...events].join('\n');
    expect(bytes).not.toContain(secretReason);
    expect(bytes).not.toContain(secretInnocent);
    blindBytes.push(bytes.replaceAll(/"(version|etag)":"[^"]*"/g, ''));
    const file = (await second.ask('GET', `${apiBase}/persons/S1.1`)).json;
    expect([file.conduct.part, file.conduct.hidden, file.conduct.answers]).toEqual(['second', 1, []]);
  },
);

const blindBytes: string[] = [];
test('whatever the first answer was, the second reader is sent the same bytes', () => {
  expect(blindBytes.length).toBe(2);
  expect(blindBytes[0]).toBe(blindBytes[1]);
});

test('once both have answered and differ, the readers see no more; the adjudicator sees both', async () => {
  const { browser } = rig();
  const [first, second, third] = [await browser('Ada'), await browser('Bruno'), await browser('Carla')];
  const { basis } = (await first.ask('GET', `${apiBase}/persons/S1.1`)).json;
  const decide = (who: typeof first, outcome: string, reason: string) =>
    who.ask('POST', `${apiBase}/persons/S1.1/decisions`, {
      outcome,
      reason,
      innocent: 'none known',
      evidence: [],
      basis,
    });
  await decide(first, 'no_link', secretReason);
  await decide(second, 'link_confirmed_no_adverse', 'other reason');
  await second.ask('GET', `${apiBase}/persons/S1.1`);
  expect(second.received.join('\n')).not.toContain(secretReason);
  const file = (await third.ask('GET', `${apiBase}/persons/S1.1`)).json;
  expect(file.conduct.part).toBe('adjudicator');
  expect(file.conduct.answers.length).toBe(2);
  const settled = await decide(third, 'no_link', 'the bus was full');
  expect(settled.json).toMatchObject({ settled: true, outcome: 'no_link', stage: 'decided' });
});
