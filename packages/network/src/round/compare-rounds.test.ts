import { expect, it } from 'vitest';
import { graphOfTouches, type TouchRow } from '../build/touch-list.ts';
import { traceNetwork } from '../trace/trace-network.ts';
import type { DeclaredNetwork } from '../trace/types.ts';
import { compareRounds } from './compare-rounds.ts';

const network: DeclaredNetwork = {
  id: 'n',
  knownSince: null,
  window: { from: null, to: null },
  anchors: ['x', 'y'].map((key) => ({
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

function findings(touches: readonly string[]) {
  const rows = touches.map((touch): TouchRow => {
    const [person, anchor] = touch.split(' ');
    return { person, anchor, from: '', to: '', place: '', source: anchor };
  });
  return { findings: traceNetwork(graphOfTouches(rows), network).findings };
}

it('lists who is new, gone, changed and unchanged, with the evidence that differs', () => {
  const before = findings(['a x', 'b x', 'c y', 'd z']);
  const after = findings(['a x', 'b z', 'c y', 'd z', 'e x', 'c x', 'f z', 'g z']);
  expect(compareRounds(before, after)).toEqual([
    { person: 'a', change: 'unchanged', why: [] },
    { person: 'b', change: 'gone', why: [{ code: 'evidence_removed', item: '2' }] },
    {
      person: 'c',
      change: 'changed',
      why: [
        { code: 'band_changed', item: '4 to 3' },
        { code: 'evidence_added', item: '6' },
      ],
    },
    { person: 'e', change: 'new', why: [{ code: 'evidence_added', item: '5' }] },
  ]);
});

it('tells a merge from new evidence', () => {
  const before = { ...findings(['a x', 'b x']), personOf: (record: string) => record };
  const after = { ...findings(['a x', 'a x']), personOf: () => 'a' };
  const [, b] = compareRounds(before, after);
  expect(b).toMatchObject({
    person: 'b',
    change: 'gone',
    why: [{ code: 'evidence_removed' }, { code: 'identity_changed', item: 'b: b to a' }],
  });
});
