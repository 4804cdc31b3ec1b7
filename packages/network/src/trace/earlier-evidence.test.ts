import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type TouchRow, touchListBuilder } from '../build/touch-list.ts';
import { traceNetwork } from './trace-network.ts';
import type { DeclaredNetwork, LinkFinding } from './types.ts';

const day = (at: number) => new Date((19_480 + at) * 86_400_000).toISOString().slice(0, 10);

const row: fc.Arbitrary<TouchRow> = fc
  .tuple(fc.nat(39), fc.nat(7), fc.nat(9), fc.boolean(), fc.nat(2))
  .map(([person, anchor, at, dated, source]) => ({
    person: `p${person}`,
    anchor: `a${anchor}`,
    from: dated ? day(at) : '',
    to: dated ? day(at) : '',
    place: '',
    source: `s${source}`,
  }));

/** The row number of a line is its place in the file of both rounds, so that an unchanged line is the same evidence. */
function graphOf(rows: readonly TouchRow[], keep: (at: number) => boolean) {
  const builder = touchListBuilder();
  for (const source of ['s0', 's1', 's2']) {
    builder.add({ person: 'z', anchor: 'z', from: '', to: '', place: '', source }, { row: 1000, cell: 0 });
  }
  rows.forEach((line, at) => {
    if (keep(at)) builder.add(line, { row: at + 1, cell: 0 });
  });
  return builder.finish();
}

const network = (windowed: readonly number[], source: string): DeclaredNetwork => ({
  id: 'n',
  knownSince: null,
  window: { from: null, to: null },
  events: [],
  persons: [],
  anchors: [0, 1, 2, 3].map((at) => ({
    kind: 'event',
    key: `a${at}`,
    label: `a${at}`,
    from: windowed.includes(at) ? 19_485 : null,
    to: null,
    source,
    viaMember: false,
  })),
});

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

it('what is taken over from an earlier trace changes no finding, whatever rows and windows change', () => {
  let taken = 0;
  let made = 0;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 60, maxLength: 140, size: 'max' }),
      fc.array(fc.nat(139), { maxLength: 12 }),
      fc.array(fc.nat(139), { maxLength: 12 }),
      fc.subarray([0, 1, 2, 3]),
      fc.constantFrom('same', 'other'),
      (rows, goneBefore, goneAfter, windowed, memo) => {
        const before = graphOf(rows, (at) => !goneBefore.includes(at));
        const after = graphOf(rows, (at) => !goneAfter.includes(at));
        const changed = new Set(
          rows.filter((_, at) => goneBefore.includes(at) !== goneAfter.includes(at)).map(({ person }) => person),
        );
        const was = stored(traceNetwork(before, network([1], 'M1')));
        const later = memo === 'same' ? network([1], 'M1') : network(windowed, 'M2');
        const earlier = { anchors: was.anchors, findings: was.findings, changed };
        const known = new Set(was.findings.map((finding: LinkFinding) => finding.support));
        const quick = traceNetwork(after, later, { earlier });
        const full = traceNetwork(after, later);
        expect(JSON.stringify(quick.findings)).toBe(JSON.stringify(full.findings));
        expect(quick.summary).toEqual(full.summary);
        made += quick.findings.length;
        taken += quick.findings.filter((finding) => known.has(finding.support)).length;
      },
    ),
    { numRuns: 120 },
  );
  expect(taken).toBeGreaterThan(made / 5);
  expect(taken).toBeLessThan(made);
});
