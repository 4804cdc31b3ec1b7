import { type DeclaredNetwork, evidenceRibbon, graphOfTouches, traceNetwork } from '@lookback/network';
import { expect, test } from 'vitest';
import { ribbonWords } from './person-paths.ts';

const rows = [
  ['ana', 'phone +998 90 123 45 67', '2023-05-02', '2023-05-02', 'phones.csv'],
  ['ana', 'room 4, 12 Quay Street', '2023-03-01', '2023-06-30', 'phones.csv'],
  ['ana', 'account UZ 0012', '', '', 'phones.csv'],
  ['ben', 'phone +998 90 123 45 67', '2023-05-09', '2023-05-09', 'phones.csv'],
  ['cyd', 'room 4, 12 Quay Street', '2023-03-01', '2023-04-30', 'leases.csv'],
  ['dan', 'account UZ 0012', '2023-04-01', '2023-04-01', 'payments.csv'],
  ['eva', 'account UZ 0099', '2023-04-01', '2023-04-01', 'payments.csv'],
] as const;

const window = { from: Date.parse('2023-01-01') / 86_400_000, to: Date.parse('2023-12-31') / 86_400_000 };
const network: DeclaredNetwork = {
  id: 'corridor',
  knownSince: null,
  window,
  events: [],
  persons: [],
  anchors: [...new Set(rows.slice(0, 6).map(([, anchor]) => anchor))].map((key, i) => ({
    kind: 'event',
    key,
    label: key,
    ...window,
    source: `M${i + 1}`,
    viaMember: false,
  })),
};

test('the picture in docs/method: three paths of one person, dashed where only possible, and the one file that carries them all', async () => {
  const touches = rows.map(([person, anchor, from, to, source]) => ({ person, anchor, from, to, place: '', source }));
  const trace = traceNetwork(graphOfTouches(touches), network);
  const finding = trace.findings.find(({ person }) => person === 'ana');
  if (finding === undefined) throw new Error('no link');
  expect(finding.support.sole.map(({ level }) => level)).toEqual(['source', 'origin']);
  const names = [...new Set(rows.map(([, , , , source]) => source))];
  const sourceName = (source: number) => names[source - 1];
  const svg = evidenceRibbon({ trace, finding, words: ribbonWords('ana'), sourceName });
  await expect(svg).toMatchFileSnapshot('../../../../docs/method/links/paths.svg');
});
