import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';
import { readCandidates } from '../persons/person-table.ts';
import { openLibrary } from '../review/person-file.ts';

export const linksHeader = [
  ...['person', 'observed', 'expected', 'p', 'q', 'band', 'hub_only', 'sole_support', 'anchors'],
  ...['records', 'matched'],
];
export const candidatesHeader = ['record_a', 'record_b', 'probability', 'reason'];

/** One person of `links.csv`, with what a terminal shows. */
export interface QuickLink {
  readonly person: string;
  /** Data rows of the people's file. */
  readonly rows: readonly number[];
  /** The value as the file has it, with the row that has it. */
  readonly matched: readonly { readonly row: number; readonly value: string; readonly detail: string }[];
  readonly observed: number;
  readonly hubOnly: boolean;
  readonly cells: readonly string[];
}

/** Everybody with at least one of the given details, in queue order. */
export async function linkRows(context: ReviewContext): Promise<QuickLink[]> {
  const { trace, persons, statements } = await openLibrary(context);
  return trace.findings.map((finding) => {
    const rows = (persons.recordsOf.get(finding.person) ?? []).map(rowOf);
    const matched = finding.touches.flatMap((touch) =>
      touch.uses.map((use) => {
        const statement = statements.get(use.statements[0]);
        const detail = trace.anchors[touch.anchor].label;
        return { row: statement?.row ?? 0, value: statement?.original || statement?.value || '', detail };
      }),
    );
    const sole = finding.support.sole.map((item) => `${item.level}:${item.id}`).sort();
    const anchors = finding.touches.map((touch) => trace.anchors[touch.anchor].label).sort();
    const cells = [
      finding.person,
      String(finding.observed),
      finding.expected.toPrecision(4),
      finding.p.toPrecision(6),
      finding.q.toPrecision(6),
      String(finding.band),
      String(finding.hubOnly),
      sole.join('|'),
      asText(anchors.join('|')),
      rows.join('|'),
      asText(matched.map((item) => item.value).join('|')),
    ];
    const { person, observed, hubOnly } = finding;
    return { person, rows, matched, observed, hubOnly, cells };
  });
}

/** Pairs that were not joined, agreement by name alone among them: candidates, not persons. */
export async function candidateRows(context: ReviewContext): Promise<string[][]> {
  const rows = await readCandidates(await needSnapshot(context, 'persons', 'resolve'));
  return rows.map(({ a, b, probability, reason }) => [a, b, probability.toPrecision(4), reason]);
}

/** What a spreadsheet would run as a formula is written as text; numbers with a sign stay as they are. */
function asText(cell: string): string {
  return /^(?:[=@\t\r]|[+-](?![\d\s(]))/.test(cell) ? `'${cell}` : cell;
}

function rowOf(record: string): number {
  return Number(record.split('.')[1]);
}
