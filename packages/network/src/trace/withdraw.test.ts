import { type Random, seededRandom } from '@lookback/base';
import { expect, it } from 'vitest';
import type { EvidenceItem } from '../build/evidence-graph.ts';
import { type TouchRow, touchListBuilder } from '../build/touch-list.ts';
import { withoutItems } from '../build/without-items.ts';
import { traceNetwork } from './trace-network.ts';
import type { DeclaredNetwork } from './types.ts';

const network: DeclaredNetwork = {
  id: 'n',
  knownSince: null,
  window: { from: null, to: null },
  anchors: ['a0', 'a1', 'a2'].map((key, i) => ({
    kind: 'event',
    key,
    label: key,
    from: i === 1 ? 19_500 : null,
    to: i === 1 ? 19_530 : null,
    source: `M${i}`,
    viaMember: false,
  })),
  events: [],
  persons: [{ person: 'p0', role: 'member', source: 'M0' }],
};

function randomRows(random: Random): TouchRow[] {
  return Array.from({ length: 40 + random.below(80) }, () => {
    const day = new Date((19_480 + random.below(70)) * 86_400_000).toISOString().slice(0, 10);
    const dated = random.chance(0.6);
    return {
      person: `p${random.below(20)}`,
      anchor: `a${random.below(12)}`,
      from: dated ? day : '',
      to: dated ? day : '',
      place: random.chance(0.2) ? 'port' : '',
      source: `s${random.below(4)}`,
    };
  });
}

/** The graph of some of the rows, each with its own row number; sources are numbered alike in every graph. */
function graphOf(rows: readonly TouchRow[], keep: (row: TouchRow, at: number) => boolean) {
  const builder = touchListBuilder();
  for (let s = 0; s < 4; s++)
    builder.add(
      { person: 'z', anchor: `z${s}`, from: '', to: '', place: '', source: `s${s}` },
      { row: 1000 + s, cell: 0 },
    );
  rows.forEach((row, at) => {
    if (keep(row, at)) builder.add(row, { row: at + 1, cell: 0 });
  });
  for (let p = 0; p < 20; p++) builder.person(`p${p}`);
  return builder.finish();
}

it('a withdrawal by mask equals a graph built without it; the index agrees on who drops out and where the others stand', () => {
  const random = seededRandom('withdraw');
  let compared = 0;
  for (let trial = 0; trial < 80; trial++) {
    const rows = randomRows(random);
    const graph = graphOf(rows, () => true);
    const bySource = random.chance(0.5);
    const gone = bySource ? random.below(4) : random.below(rows.length);
    const item: EvidenceItem = bySource
      ? { level: 'source', id: String(gone + 1) }
      : { level: 'statement', id: String(gone + 1) };
    const before = traceNetwork(graph, network);
    const masked = traceNetwork(withoutItems(graph, [item]), network);
    const built = traceNetwork(
      graphOf(rows, (row, at) => (bySource ? row.source !== `s${gone}` : at !== gone)),
      network,
    );
    const plain = ({ findings, summary }: typeof masked) => ({
      findings: findings.map(({ touches, ...rest }) => ({
        ...rest,
        touches: touches.map(({ anchor, ...touch }) => touch),
      })),
      summary: { ...summary, unused: summary.unused.length },
    });
    expect(plain(masked)).toEqual(plain(built));
    const left = new Set(masked.findings.map(({ person }) => person));
    const dropped = before.findings.map(({ person }) => person).filter((person) => !left.has(person));
    expect(before.without([item])).toEqual(dropped.sort());
    const hubs = (trace: typeof masked) => trace.anchors.flatMap(({ hub, key }) => (hub ? [key] : [])).join();
    for (const { person } of hubs(before) === hubs(masked) ? before.findings : []) {
      const stands = masked.findings.find((finding) => finding.person === person);
      expect(before.bandWithout(person, [item])).toEqual(
        stands === undefined
          ? null
          : { band: stands.band, reasons: stands.bandReasons, touches: stands.observed, moved: stands.moved },
      );
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(200);
});
