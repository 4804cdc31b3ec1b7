import { describe, expect, it } from 'vitest';
import { graphOfTouches, type TouchRow } from '../build/touch-list.ts';
import { withoutItems } from '../build/without-items.ts';
import { hypergeometricTail } from '../chance/hypergeometric.ts';
import { dragnetLimit } from './declare-network.ts';
import { traceNetwork } from './trace-network.ts';
import type { DeclaredAnchor, DeclaredNetwork, DeclaredPerson } from './types.ts';

const row = (person: string, anchor: string, more: Partial<TouchRow> = {}): TouchRow => ({
  person,
  anchor,
  from: '',
  to: '',
  place: '',
  source: '',
  ...more,
});

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

function network(
  anchors: readonly (string | [string, string, string])[],
  persons: readonly DeclaredPerson[] = [],
): DeclaredNetwork {
  return {
    id: 'n',
    knownSince: null,
    window: { from: null, to: null },
    events: [],
    persons,
    anchors: anchors.map((anchor): DeclaredAnchor => {
      const [key, from, to] = typeof anchor === 'string' ? [anchor, '', ''] : anchor;
      return {
        kind: 'event',
        key,
        label: key,
        from: from === '' ? null : day(from),
        to: to === '' ? null : day(to),
        source: '',
        viaMember: false,
      };
    }),
  };
}

/** Twelve of 1,000 anchors are the network's; six anchors a person, spread evenly. */
function evenRows(): TouchRow[] {
  const rows: TouchRow[] = [];
  for (let person = 0; person < 500; person++) {
    for (let i = 0; i < 6; i++) rows.push(row(`p${person}`, `a${(person * 6 + i) % 1000}`));
  }
  return rows;
}

describe('trace', () => {
  it('gives the hypergeometric and, with even degrees, a close configuration model', () => {
    const anchors = Array.from({ length: 12 }, (_, i) => `a${i}`);
    const trace = traceNetwork(graphOfTouches(evenRows()), network(anchors), { null: 'hypergeometric' });
    expect(trace.summary).toMatchObject({ tested: 500, anchorsN: 1000, anchorsK: 12, linked: 8 });
    const first = trace.findings[0];
    expect(first).toMatchObject({ observed: 6, degree: 6 });
    expect(first.expected).toBeCloseTo(0.072, 10);
    expect(first.p / hypergeometricTail({ items: 1000, marked: 12, drawn: 6 }, 6)).toBeCloseTo(1, 9);
    const bicm = traceNetwork(graphOfTouches(evenRows()), network(anchors));
    expect(bicm.findings[0].expected).toBeCloseTo(0.072, 6);
    expect(bicm.summary.table[0].observed).toBe(8);
    expect(bicm.summary.table[0].expected).toBeCloseTo(500 * (1 - (1 - 0.006) ** 12), 3);
  });

  it('keeps a touch outside its window in N and d and does not count it', () => {
    const rows = [
      row('p1', 'phone', { from: '2023-05-01', to: '2023-05-01' }),
      row('p2', 'phone', { from: '2024-02-01', to: '2024-02-09' }),
      row('p3', 'phone'),
      row('p4', 'other'),
      row('p1', 'other'),
    ];
    const trace = traceNetwork(graphOfTouches(rows), network([['phone', '2023-01-01', '2023-12-31']]));
    expect(trace.findings.map(({ person, observed, degree, certain }) => [person, observed, degree, certain])).toEqual(
      expect.arrayContaining([
        ['p1', 1, 2, 1],
        ['p3', 1, 1, 0],
      ]),
    );
    expect(trace.findings).toHaveLength(2);
    expect(trace.anchors[0].users).toBe(3);
    expect(trace.findings.find(({ person }) => person === 'p3')?.bandReasons).toContain('only_possible');
  });

  it('does not test declared persons, follows members only, and only on request', () => {
    const rows = [
      row('m', 'x'),
      row('p1', 'x'),
      row('p2', 'y'),
      row('m', 'y'),
      row('s', 'z'),
      row('p3', 'z'),
      row('p1', 'k'),
    ];
    const persons: DeclaredPerson[] = [
      { person: 'm', role: 'member', source: 'S1' },
      { person: 's', role: 'starting', source: 'S1' },
    ];
    const graph = graphOfTouches(rows);
    expect(traceNetwork(graph, network([], persons)).findings).toEqual([]);
    const expanded = traceNetwork(graph, network([], persons), { expandMembers: true });
    expect(expanded.findings.map(({ person }) => person).sort()).toEqual(['p1', 'p2']);
    expect(expanded.anchors.every((anchor) => anchor.viaMember)).toBe(true);
    expect(expanded.summary).toMatchObject({ tested: 3, declared: 2 });
  });

  it('calls an anchor a hub when its many users touch nothing else of the network', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`p${i}`, 'hostel'));
    for (let i = 0; i < 40; i++) rows.push(row(`p${i}`, `own${i % 20}`), row(`q${i}`, `own${(i * 7) % 20}`));
    rows.push(row('p0', 'phone'), row('q0', 'phone'));
    const trace = traceNetwork(graphOfTouches(rows), network(['hostel', 'phone']));
    const hostel = trace.anchors.find((anchor) => anchor.key === 'hostel');
    expect(hostel).toMatchObject({ hub: true, users: 40 });
    expect(hostel?.shareSeen).toBeCloseTo(1 / 40, 12);
    const bands = new Map(trace.findings.map((finding) => [finding.person, finding]));
    expect(bands.get('p7')).toMatchObject({ hubOnly: true, band: 5, chanceCompatible: true });
    expect(bands.get('p0')).toMatchObject({ hubOnly: false, band: 4 });
    const cohort = trace.expectation({ withoutHubOnly: true });
    expect(cohort[0].observed).toBe(2);
    expect(cohort[0].expected).toBeLessThan(trace.summary.table[0].expected);
  });

  it('says who drops out without an item, as a trace without it would', () => {
    const rows = [
      row('p1', 'a', { source: 'A' }),
      row('p1', 'b', { source: 'B' }),
      row('p2', 'a', { source: 'A' }),
      row('p3', 'b', { source: 'B' }),
    ];
    const graph = graphOfTouches(rows);
    const trace = traceNetwork(graph, network(['a', 'b']));
    const gone = { level: 'source' as const, id: '1' };
    expect(trace.without([gone])).toEqual(['p2']);
    const again = traceNetwork(withoutItems(graph, [gone]), network(['a', 'b']));
    expect(again.findings.map(({ person }) => person).sort()).toEqual(['p1', 'p3']);
    const [p1] = trace.findings.filter(({ person }) => person === 'p1');
    expect(p1).toMatchObject({ band: 3, support: { sole: [], disjoint: { record: 2, source: 2, origin: 2 } } });
  });

  it('makes a stratum of each place and day, and convolves', () => {
    const rows: TouchRow[] = [];
    for (let p = 0; p < 30; p++) {
      const at = { from: '2023-05-01', to: '2023-05-01', place: p < 15 ? 'port' : 'station' };
      rows.push(row(`p${p}`, `gate${p % 3}`, at), row(`p${p}`, `shop${p % 5}`));
    }
    const trace = traceNetwork(graphOfTouches(rows), network(['gate0', 'shop1']));
    expect(trace.summary.strata.map(({ name }) => name)).toEqual(['event', '2023-05-01 port', '2023-05-01 station']);
    expect(trace.findings[0].expected).toBeCloseTo(1 / 3 + 1 / 5, 6);
  });

  it('permutes within strata and repeats itself under a seed', () => {
    const rows = evenRows().filter((_, i) => i % 3 === 0);
    const run = () =>
      traceNetwork(graphOfTouches(rows), network(['a0', 'a3', 'a6']), {
        null: 'permutation',
        permutations: 99,
        seed: 7,
      });
    const first = run();
    expect(first.findings[0].p).toBe(first.findings[0].pPermutation);
    expect(first.findings[0].p).toBeGreaterThanOrEqual(0.01);
    expect(run().findings).toEqual(first.findings);
  });

  it('says that data with few anchors cannot support any link', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      row(`p${i}`, `g${i % 4}`),
      row(`p${i}`, `g${(i + 1) % 4}`),
    ]).flat();
    const trace = traceNetwork(graphOfTouches(rows), network(['g0', 'g1']));
    expect(trace.summary).toMatchObject({ surviving: 0, verdict: 'cannot_support' });
  });
});

it('has a dragnet limit for 50 records and for 50 million', () => {
  expect([50, 400, 10_000, 1_000_000, 50_000_000].map((persons) => Math.floor(dragnetLimit(persons)))).toEqual([
    10, 40, 1000, 50_000, 353_553,
  ]);
});
