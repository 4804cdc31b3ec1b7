import type { EdgeTrace, EvidenceItem, LinkFinding, Trace } from '@lookback/network';

/** The columns of links.csv (CONTRACTS 5), then what may be added to them. */
export const linkHeader: readonly string[] = [
  ...['person', 'observed', 'expected', 'p', 'q', 'band', 'hub_only', 'sole_support', 'anchors'],
  ...['certain', 'via_member'],
];

type Row = readonly (string | number | boolean)[];

/** One row a person with at least one network anchor, in order of the queue. */
export function touchRows(trace: Trace, sources: readonly string[]): Row[] {
  return trace.findings.map((finding) => [
    finding.person,
    finding.observed,
    finding.expected,
    finding.p,
    finding.q,
    finding.band,
    finding.hubOnly,
    soleSupport(finding, sources),
    anchorList(trace, finding, () => true),
    finding.certain,
    anchorList(trace, finding, (anchor) => trace.anchors[anchor].viaMember),
  ]);
}

export function edgeRows(trace: EdgeTrace): Row[] {
  return trace.findings.map((finding) => [
    finding.person,
    finding.observed,
    finding.expected,
    finding.p,
    finding.q,
    finding.band,
    finding.hubOnly,
    finding.soleRows.map((row) => `row:${row}`).join('|'),
    finding.members.join('|'),
    finding.observed,
    '',
  ]);
}

function anchorList(trace: Trace, finding: LinkFinding, keep: (anchor: number) => boolean): string {
  return finding.touches
    .filter(({ anchor }) => keep(anchor))
    .map(({ anchor }) => trace.anchors[anchor].key)
    .sort()
    .join('|');
}

/** The data row or the source on which everything hangs. */
function soleSupport(finding: LinkFinding, sources: readonly string[]): string {
  return finding.support.sole
    .flatMap((item) => soleName(item, sources))
    .sort()
    .join('|');
}

function soleName({ level, id }: EvidenceItem, sources: readonly string[]): string[] {
  if (level === 'record') return [`row:${id.slice(id.indexOf('.') + 1)}`];
  const name = level === 'source' ? sources[Number(id) - 1] : '';
  return name ? [`source:${name}`] : [];
}
