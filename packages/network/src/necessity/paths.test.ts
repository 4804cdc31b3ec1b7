import { describe, expect, it } from 'vitest';
import { graphOfTouches, type TouchRow } from '../build/touch-list.ts';
import { traceNetwork } from '../trace/trace-network.ts';
import type { DeclaredNetwork } from '../trace/types.ts';
import { bestPaths, unionGraph } from './paths.ts';
import { evidenceRibbon, type RibbonWords } from './ribbon.ts';

const network: DeclaredNetwork = {
  id: 'n',
  knownSince: null,
  window: { from: null, to: null },
  anchors: ['phone', 'bus', 'hostel'].map((key) => ({
    kind: 'event',
    key,
    label: key,
    from: null,
    to: key === 'hostel' ? 100 : null,
    source: `M-${key}`,
    viaMember: false,
  })),
  events: [],
  persons: [],
};
const touch = (person: string, anchor: string, source: string): TouchRow => ({
  person,
  anchor,
  from: '',
  to: '',
  place: '',
  source,
});
const crowd = Array.from({ length: 30 }, (_, i) => touch(`c${i}`, i < 12 ? 'hostel' : `own${i % 5}`, 'register'));
const rows = [
  touch('p', 'phone', 'a & b'),
  touch('p', 'bus', 'a & b'),
  touch('p', 'bus', 'other'),
  touch('p', 'hostel', 'register'),
  ...crowd,
];
const trace = traceNetwork(graphOfTouches(rows), network);
const [finding] = trace.findings.filter(({ person }) => person === 'p');
const sole = traceNetwork(graphOfTouches([touch('q', 'phone', 'x<y'), touch('r', 'phone', 'z')]), network);
const words: RibbonWords = {
  title: 'paths',
  records: (count) => `${count} records`,
  row: (row) => `row ${row}`,
  memoSource: (source) => source,
  network: 'Network',
  users: (count, hub) => `${hub ? 'Hub: ' : ''}${count} users.`,
  building: 'building',
  directType: (type) => type,
  dateUnknown: 'no date',
  onlyPossible: 'Only possible.',
  soleMark: (mark) => `All hangs on ${mark}.`,
};

describe('paths', () => {
  it('shows different evidence before more of the same, hubs last', () => {
    const order = bestPaths(trace, finding).map(({ anchor, evidence }) => [
      trace.anchors[anchor ?? 0].key,
      evidence.rows[0],
    ]);
    expect(order).toEqual([
      ['bus', '1.2'],
      ['bus', '2.3'],
      ['phone', '1.1'],
      ['hostel', '3.4'],
    ]);
  });
  it('joins all paths in one graph', () => {
    const { nodes, edges } = unionGraph(trace, finding);
    expect(nodes.filter(({ kind }) => kind === 'anchor')).toHaveLength(3);
    expect(edges.every(({ statements }) => statements.length > 0)).toBe(true);
  });
});

describe('ribbon', () => {
  it('marks what everything hangs on, and escapes names', () => {
    const svg = evidenceRibbon({ trace: sole, finding: sole.findings[0], words, sourceName: () => 'x<y' });
    expect(svg).toContain('class="s"');
    expect(svg).toContain('All hangs on 1.');
    expect(svg).toContain('x&lt;y');
    expect(svg).not.toContain('x<y');
  });
  it('draws a hub hollow and what is only possible dashed', () => {
    const svg = evidenceRibbon({ trace, finding, words });
    expect(svg).toContain('p hub maybe');
    expect(svg).toContain('Only possible.');
  });
});
