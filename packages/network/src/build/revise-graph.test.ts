import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceNetwork } from '../trace/trace-network.ts';
import { buildEvidenceGraph } from './build-graph.ts';
import { inputOf, type Line, line, networks, persons, without } from './random-files.ts';
import { reviseEvidenceGraph } from './revise-graph.ts';
import { decodeGraph, encodeGraph } from './snapshot.ts';

describe('a revised graph and the trace of it', () => {
  it('equal those made anew, byte for byte, when sources come and go and records change their person', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 12, maxLength: 60, size: 'max' }),
        persons,
        persons,
        fc.boolean(),
        fc.subarray([1, 2, 3, 4]),
        fc.subarray([1, 2, 3, 4]),
        networks,
        networks,
        (lines, before, later, same, goneBefore, goneAfter, network, networkAfter) => {
          const after = same ? before : later;
          const base = buildEvidenceGraph(without(lines, new Set(goneBefore), before));
          const input = without(lines, new Set(goneAfter), after);
          const sources = new Set([1, 2, 3, 4].filter((s) => goneBefore.includes(s) !== goneAfter.includes(s)));
          const stored = decodeGraph(encodeGraph(base));
          const revised = reviseEvidenceGraph(stored, input, { sources, personBefore: before });
          const anew = buildEvidenceGraph(input);
          expect(encodeGraph(revised.graph)).toEqual(encodeGraph(anew));
          const was = JSON.parse(JSON.stringify(traceNetwork(base, network)));
          const { anchors, findings } = traceNetwork(revised.graph, networkAfter, {
            earlier: { anchors: was.anchors, findings: was.findings, changed: revised.changed },
          });
          const full = traceNetwork(anew, networkAfter);
          expect(JSON.stringify({ anchors, findings })).toBe(
            JSON.stringify({ anchors: full.anchors, findings: full.findings }),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads a journey again when another source names its vehicle', () => {
    const line = (source: number, entity: string, prop: string, value: string): Line => ({
      source,
      entity,
      prop,
      value,
      day: '',
    });
    const lines = [
      line(1, 'Trip:1', 'name', 'M14'),
      line(1, 'Trip:1', 'startDate', '2023-05-14'),
      line(1, 'Trip:1', 'involved', 'S1.1'),
      line(1, 'Trip:1', 'vehicle', 'Vehicle:1'),
      line(2, 'Vehicle:1', 'registrationNumber', '01 A 777 BC'),
    ];
    const personOf = (record: string) => record;
    const base = buildEvidenceGraph(without(lines, new Set([2]), personOf));
    const input = inputOf(lines, personOf);
    const { graph, changed } = reviseEvidenceGraph(base, input, { sources: new Set([2]), personBefore: personOf });
    expect(encodeGraph(graph)).toEqual(encodeGraph(buildEvidenceGraph(input)));
    expect([graph.anchors.length, [...changed]]).toEqual([2, ['S1.1']]);
  });

  it('reads only what a new source says', () => {
    const lines: Line[] = Array.from({ length: 40 }, (_, i) => ({
      source: 1 + (i % 4),
      entity: `S${1 + (i % 4)}.${i}`,
      prop: 'phone',
      value: `+99890123${4000 + (i % 30)}`,
      day: '',
    }));
    const personOf = (record: string) => record;
    const base = buildEvidenceGraph(without(lines, new Set([4]), personOf));
    const revised = reviseEvidenceGraph(base, inputOf(lines, personOf), {
      sources: new Set([4]),
      personBefore: personOf,
    });
    expect(revised).toMatchObject({ kept: 30, read: 10 });
    const spoken = lines.filter(({ source }) => source === 4).map(({ entity }) => entity);
    expect([...revised.changed].sort()).toEqual([...new Set(spoken)].sort());
  });
});
