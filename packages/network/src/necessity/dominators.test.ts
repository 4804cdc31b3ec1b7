import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildEvidenceGraph } from '../build/build-graph.ts';
import type { EvidenceGraph, EvidenceItem } from '../build/evidence-graph.ts';
import { inputOf, line, networks, persons } from '../build/random-files.ts';
import { withoutItems } from '../build/without-items.ts';
import { legsOf } from '../trace/make-finding.ts';
import { traceNetwork } from '../trace/trace-network.ts';
import type { DeclaredNetwork, LinkFinding, Trace } from '../trace/types.ts';

const runs = Number(process.env.DOMINATOR_RUNS ?? 60);

const named = ({ level, id }: EvidenceItem) => `${level} ${id}`;

/** Everything that a person's legs need, but what the memo says: the graph does not hold that. */
function itemsOf({ anchors }: Trace, finding: LinkFinding): EvidenceItem[] {
  const items = legsOf({ ...finding, anchors }).flatMap(({ leg }) => leg.items);
  return [...new Map(items.map((item) => [named(item), item])).values()].filter(({ level }) => level !== 'memo');
}

/** Is the person still linked when the graph is traced without the items? */
function staysLinked(graph: EvidenceGraph, network: DeclaredNetwork, person: string, items: readonly EvidenceItem[]) {
  return traceNetwork(withoutItems(graph, items), network).findings.some((one) => one.person === person);
}

it('sole support and smallest pairs are those of the whole graph, traced again without each item: identity judgements too', () => {
  let identity = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 12, maxLength: 45, size: 'max' }),
      persons,
      networks,
      (lines, personOf, anchors) => {
        const graph = buildEvidenceGraph(inputOf(lines, personOf));
        const member = { person: 'S1.1', role: 'organiser', source: 'M1' } as const;
        const network = { ...anchors, persons: [member] };
        const trace = traceNetwork(graph, network);
        for (const finding of trace.findings.slice(0, 2)) {
          const items = itemsOf(trace, finding);
          const drops = (gone: readonly EvidenceItem[]) => !staysLinked(graph, network, finding.person, gone);
          const sole = items.filter((item) => drops([item])).map(named);
          const told = finding.support.sole.filter(({ level }) => level !== 'memo').map(named);
          expect(told.sort()).toEqual(sole.sort());
          identity += sole.filter((name) => name.startsWith('identity')).length;
          for (const pair of finding.support.pairs.filter(([{ level }]) => level !== 'memo')) {
            expect(drops(pair)).toBe(true);
          }
          if (finding.support.sole.length + finding.support.pairs.length > 0 || items.length > 24) continue;
          items.forEach((a, i) => {
            for (const b of items.slice(i + 1)) expect(drops([a, b])).toBe(false);
          });
        }
      },
    ),
    { numRuns: runs },
  );
  expect(identity).toBeGreaterThan(0);
});
