import type { Statement } from '@lookback/model';
import { describe, expect, it } from 'vitest';
import { looserEqualities } from '../build/looser.ts';
import { graphOfTouches, type TouchRow } from '../build/touch-list.ts';
import { controlGroup } from './control-group.ts';
import { proxyReport } from './proxy-report.ts';
import { traceNetwork } from './trace-network.ts';
import type { DeclaredNetwork } from './types.ts';
import { personsUnder18 } from './under-18.ts';

const touch = (person: string, anchor: string): TouchRow => ({
  person,
  anchor,
  from: '',
  to: '',
  place: '',
  source: '',
});
const rows = Array.from({ length: 200 }, (_, i) => [
  touch(`p${i}`, `a${i % 40}`),
  touch(`p${i}`, `a${(i * 7) % 40}`),
]).flat();
const network: DeclaredNetwork = {
  id: 'n',
  knownSince: null,
  window: { from: null, to: null },
  anchors: ['a1', 'a7'].map((key) => ({
    kind: 'event',
    key,
    label: key,
    from: null,
    to: null,
    source: '',
    viaMember: false,
  })),
  events: [],
  persons: [],
};
const graph = graphOfTouches(rows);
const trace = traceNetwork(graph, network);

describe('control group', () => {
  it('runs networks that do not exist beside the one that does, the same under a seed', () => {
    const group = controlGroup(graph, network, trace, { runs: 5, seed: 3 });
    expect(group.shuffled).toHaveLength(5);
    expect(group.result.linked).toBe(trace.summary.linked);
    expect(Math.abs(group.shuffledMean.linked - group.result.linked)).toBeLessThan(8);
    expect(group.matched.persons).toBe(trace.findings.length);
    expect(controlGroup(graph, network, trace, { runs: 5, seed: 3 })).toEqual(group);
  });
});

it('reports how far a kind of anchor follows an attribute', () => {
  const linked = new Set(trace.findings.map(({ person }) => person));
  const report = (of: (person: string) => string) => proxyReport(graph, trace, { name: 'x', of })[0].cramersV;
  expect(report((person) => (linked.has(person) ? 'u' : 'v'))).toBeCloseTo(1, 10);
  expect(report((person) => String(Number(person.slice(1)) % 2))).toBeLessThan(0.5);
});

it('proposes a band only from a birth date that makes a person under 18', () => {
  const birth = (entity: string, value: string, flag = ''): Statement => ({
    ...{
      id: entity,
      entity,
      schema: 'Person',
      prop: 'birthDate',
      type: 'date',
      ordinal: 0,
      value,
      original: '',
      source: 1,
      row: 1,
    },
    ...{ column: '', validFrom: '', validTo: '', flag },
  });
  const on = Date.parse('2024-03-01') / 86_400_000;
  const list = [
    birth('a', '2006-03-01'),
    birth('b', '2006-03-02'),
    birth('c', '2006'),
    birth('d', '2010-01-01', 'placeholder'),
    birth('e', '1980'),
  ];
  expect([...personsUnder18(list, (record) => record, on)]).toEqual(['b', 'c']);
});

it('proposes looser equalities of the same kind and joins none', () => {
  expect(looserEqualities(graph)).toEqual([]);
});
