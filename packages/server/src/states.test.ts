import { describe, expect, test } from 'vitest';
import { apiBase, type RouteId } from './browser.ts';
import { rig, type TestBrowser } from './fake/browser.ts';

/** Who asks, and where person S1.3 (conduct evidence, one account) stands. */
const states = [
  'anonymous',
  'no_key',
  'first',
  'first_again',
  'second',
  'reader_of_differing',
  'adjudicator',
  'settled',
] as const;
type State = (typeof states)[number];

type Row = { readonly [S in State]: number };
const row = (anonymous: number, no_key: number, rest: number, other: Partial<Row> = {}): Row => ({
  ...{
    anonymous,
    no_key,
    first: rest,
    first_again: rest,
    second: rest,
    reader_of_differing: rest,
    adjudicator: rest,
    settled: rest,
  },
  ...other,
});
const read = row(401, 200, 200);

/** Every route in every state: the status that it must answer. A route that is missing here fails to compile. */
const table: Readonly<Record<RouteId, Row>> = {
  session: read,
  endSession: read,
  linkBrowser: read,
  unlock: read,
  lock: read,
  overview: read,
  queue: read,
  take: row(401, 403, 200),
  release: row(401, 403, 200),
  person: read,
  paths: read,
  decide: row(401, 403, 200, { first_again: 409, reader_of_differing: 409, settled: 409 }),
  identity: row(401, 403, 200),
  act: row(401, 403, 200),
  giveOut: row(401, 403, 200, { second: 403 }),
  exclusions: read,
  approveExclusion: row(401, 403, 200, { adjudicator: 403 }),
  tryWithout: read,
  figures: read,
  publications: read,
  draft: row(401, 403, 200),
  publication: read,
  sign: row(401, 403, 200, { adjudicator: 403 }),
  sources: read,
  withdrawPreview: read,
  withdraw: row(401, 403, 200),
  search: read,
};

const person = `${apiBase}/persons/S1.3`;
const decision = (basis: string, outcome: string) => ({
  outcome,
  reason: 'because',
  innocent: 'a bus',
  evidence: [],
  basis,
});

async function stand(state: State) {
  const bench = rig();
  const [ada, bruno, carla] = [await bench.browser('Ada'), await bench.browser('Bruno'), await bench.browser('Carla')];
  const { basis } = (await ada.ask('GET', person)).json;
  const decide = (who: TestBrowser, outcome: string) =>
    who.ask('POST', `${person}/decisions`, decision(basis, outcome));
  const answered = ['first_again', 'second', 'reader_of_differing', 'adjudicator', 'settled'].includes(state);
  const differs = ['reader_of_differing', 'adjudicator', 'settled'].includes(state);
  if (answered) await decide(ada, 'no_link');
  if (differs) await decide(bruno, 'not_the_person');
  if (state === 'settled') await decide(carla, 'no_link');
  const draft = (await ada.ask('POST', `${apiBase}/publications`, { asOf: '2024-06-30' })).json;
  const who: Readonly<Record<State, TestBrowser>> = {
    ...{ anonymous: bench.anonymous(), no_key: await bench.browser(), first: ada, first_again: ada, second: bruno },
    ...{ reader_of_differing: ada, adjudicator: carla, settled: ada },
  };
  const preview = (await ada.ask('GET', `${apiBase}/sources/S4/withdrawal`)).json;
  return { asker: who[state], basis, draft, preview, bench };
}

type Stand = Awaited<ReturnType<typeof stand>>;
const calls: Readonly<Record<RouteId, (at: Stand) => readonly [string, string, unknown?]>> = {
  session: () => ['GET', '/session'],
  endSession: () => ['DELETE', '/session'],
  linkBrowser: () => ['POST', '/session/link', {}],
  unlock: () => ['POST', '/session/key', { name: 'Ada' }],
  lock: () => ['DELETE', '/session/key'],
  overview: () => ['GET', '/overview'],
  queue: () => ['GET', '/queue'],
  take: () => ['POST', '/queue/take', {}],
  release: () => ['DELETE', '/queue/take/S1.3'],
  person: () => ['GET', '/persons/S1.3'],
  paths: () => ['GET', '/persons/S1.3/paths'],
  decide: (at) => ['POST', '/persons/S1.3/decisions', decision(at.basis, 'no_link')],
  identity: () => [
    'POST',
    '/persons/S1.3/identity',
    { a: 'S1.3', b: 'S2.20001', judgement: 'same', reason: 'same phone' },
  ],
  act: () => ['POST', '/persons/S1.3/acts', { act: 'note', text: 'asked the custodian' }],
  giveOut: () => ['POST', '/persons/S1.3/exports', { recipient: 'health office', purpose: 'recall of a lot' }],
  exclusions: () => ['GET', '/exclusions'],
  approveExclusion: () => ['POST', '/exclusions/hub_only', { reason: 'as the charter says' }],
  tryWithout: () => ['POST', '/try-without', { person: 'S1.3', items: ['S1.3:i1'] }],
  figures: () => ['GET', '/figures'],
  publications: () => ['GET', '/publications'],
  draft: () => ['POST', '/publications', { asOf: '2024-06-30' }],
  publication: () => ['GET', '/publications/1'],
  sign: (at) => ['POST', `/publications/${at.draft.number}/signatures`, {}],
  sources: () => ['GET', '/sources'],
  withdrawPreview: () => ['GET', '/sources/S1/withdrawal'],
  withdraw: (at) => [
    'POST',
    '/sources/S4/withdrawal',
    { reason: 'retracted by the custodian', digest: at.preview.digest },
  ],
  search: () => ['GET', '/search?q=Gulnora'],
};

describe.each(states)('state %s', (state) => {
  test.each(Object.keys(table) as RouteId[])('%s', async (id) => {
    const at = await stand(state);
    const [method, path, body] = calls[id](at);
    const reply = await at.asker.ask(method, `${apiBase}${path}`, body);
    expect(reply.status, reply.text.slice(0, 200)).toBe(table[id][state]);
    expect(at.bench.bugs).toEqual([]);
  });
});
