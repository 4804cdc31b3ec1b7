import { isoDay } from '@lookback/base';
import type { EvidenceItem } from '../build/evidence-graph.ts';
import type { LinkFinding, Trace } from '../trace/types.ts';
import { bestPaths, type EvidencePath } from './paths.ts';

/** What a ribbon picture says beside its data; made where words are made, per language. */
export interface RibbonWords {
  readonly title: string;
  readonly records: (count: number) => string;
  readonly row: (row: string) => string;
  readonly memoSource: (source: string) => string;
  readonly network: string;
  /** Under a path: how many use the anchor, and whether it is a hub or only a building. */
  readonly users: (count: number, hub: boolean) => string;
  readonly building: string;
  readonly directType: (type: string) => string;
  readonly dateUnknown: string;
  readonly onlyPossible: string;
  /** What an amber mark means: everything hangs on these items (one entry, and so its row, source and origin). */
  readonly soleMark: (mark: number, items: readonly EvidenceItem[]) => string;
}

export interface RibbonInput {
  readonly trace: Trace;
  readonly finding: LinkFinding;
  readonly words: RibbonWords;
  /** How the person, a source and an anchor are called; ids and keys by default (a caller may mask). */
  readonly personName?: string;
  readonly sourceName?: (source: number) => string;
  readonly anchorName?: (anchor: number) => string;
  readonly pathsMax?: number;
}

const pathHeight = 98;
const columns = [
  { x: 0, width: 132 },
  { x: 168, width: 168 },
  { x: 372, width: 152 },
  { x: 560, width: 164 },
  { x: 760, width: 150 },
] as const;

const style = [
  '.t{font:13px var(--text,"Inter",system-ui,sans-serif);fill:var(--ink,#1d1f22)}',
  '.c{font-size:11.5px;fill:var(--ink-2,#55585e)}.b{font-weight:600}',
  '.p{fill:var(--sheet,#fff);stroke:var(--line,#dcd8cf);stroke-width:1.5}.me{stroke:var(--ink,#1d1f22)}',
  '.an{fill:var(--evidence-2,#c9d7ea);stroke:var(--evidence,#23508e)}.hub{fill:none;stroke:var(--chance,#8a8679)}',
  '.net{fill:var(--ink,#1d1f22);stroke:var(--ink,#1d1f22)}.on{fill:var(--sheet,#fff)}',
  '.l{stroke:var(--evidence,#23508e)}.maybe{stroke-dasharray:7 5}.s{fill:var(--sole,#a05a00)}',
  '.m{fill:#fff;font-weight:700;font-size:12px}',
].join('');

/**
 * Draws one person's evidence paths as SVG, most surprising first: width = surprise, dashed = only possible, a numbered amber mark
 * on the item on which the whole link hangs, named again in words below its path.
 */
export function evidenceRibbon(input: RibbonInput): string {
  const paths = bestPaths(input.trace, input.finding, input.pathsMax ?? 5);
  const places = [...new Set(input.finding.support.sole.map(columnOf))].sort();
  const marks = new Map(places.map((column, i) => [column, i + 1]));
  const rows = paths.map((path, i) => drawPath(input, path, { y: 12 + i * pathHeight, marks }));
  const height = Math.max(1, paths.length) * pathHeight + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 914 ${height}" role="img" aria-label="${escapeText(input.words.title)}"><title>${escapeText(input.words.title)}</title><style>${style}</style>${rows.join('')}</svg>`;
}

interface At {
  readonly y: number;
  /** Number of the mark on a column. */
  readonly marks: ReadonlyMap<number, number>;
}

function drawPath(input: RibbonInput, path: EvidencePath, { y, marks }: At): string {
  const { words, finding } = input;
  const anchor = path.anchor === null ? null : input.trace.anchors[path.anchor];
  const maybe = path.evidence.certainty !== 'certain';
  const width = Math.max(1.2, Math.min(10, 2 * path.surprise)).toFixed(1);
  const records = new Set(finding.touches.flatMap((touch) => touch.uses.map((use) => use.record)));
  const [row = ''] = path.evidence.rows;
  const [source = 0] = path.evidence.sources;
  const name = anchor
    ? (input.anchorName?.(path.anchor ?? 0) ?? anchor.label)
    : `${words.directType(path.type ?? '')} ${path.via ?? ''}`;
  const pills = [
    pill(0, y, 'p me', input.personName ?? finding.person, words.records(Math.max(1, records.size))),
    pill(
      1,
      y,
      `p${maybe ? ' maybe' : ''}`,
      input.sourceName?.(source) ?? String(source),
      `${words.row(row)}, ${dates(path, words)}`,
    ),
    pill(
      2,
      y,
      `p ${anchor?.hub ? 'hub' : 'an'}${maybe ? ' maybe' : ''}`,
      name,
      anchor?.building ? words.building : span(anchor),
    ),
    pill(3, y, 'p', path.memoSource === '' ? '' : words.memoSource(path.memoSource), ''),
    pill(4, y, 'p net', words.network, '', true),
  ];
  const lines = columns.slice(1).map(({ x }, i) => {
    const from = columns[i].x + columns[i].width;
    return `<line x1="${from}" x2="${x}" y1="${y + 22}" y2="${y + 22}" class="l${maybe ? ' maybe' : ''}" stroke-width="${width}"/>`;
  });
  const sole = [...marks].flatMap(([column, mark]) => {
    const items = path.sole.filter((item) => columnOf(item) === column);
    return items.length === 0 ? [] : [{ mark, column, items }];
  });
  const dots = sole.map(({ mark, column }) => {
    const x = columns[column].x + columns[column].width - 2;
    return `<circle cx="${x}" cy="${y}" r="10" class="s"/><text x="${x}" y="${y + 4}" text-anchor="middle" class="t m">${mark}</text>`;
  });
  const said = [
    ...(anchor ? [words.users(anchor.users, anchor.hub)] : []),
    ...(maybe ? [words.onlyPossible] : []),
    ...sole.map(({ mark, items }) => words.soleMark(mark, items)),
  ].join(' ');
  return `<g>${lines.join('')}${pills.join('')}${dots.join('')}<text x="0" y="${y + 64}" class="t c">${isolated(said)}</text></g>`;
}

/** Where on a path an item stands. */
function columnOf({ level }: EvidenceItem): number {
  return level === 'identity' ? 0 : level === 'memo' ? 3 : 1;
}

function pill(column: number, y: number, kind: string, first: string, second: string, inverse = false): string {
  const { x, width } = columns[column];
  const room = Math.floor((width - 20) / 7);
  const on = inverse ? ' on' : '';
  const below =
    second === '' ? '' : `<text x="${x + 12}" y="${y + 35}" class="t c${on}">${isolated(cut(second, room + 2))}</text>`;
  const top = y + (second === '' ? 27 : 19);
  return `<g><title>${escapeText(`${first} ${second}`.trim())}</title><rect x="${x}" y="${y}" width="${width}" height="44" rx="6" class="${kind}"/><text x="${x + 12}" y="${top}" class="t b${on}">${isolated(cut(first, room))}</text>${below}</g>`;
}

function dates({ evidence }: EvidencePath, words: RibbonWords): string {
  const { from, to } = evidence;
  if (from === null && to === null) return words.dateUnknown;
  return from === to && from !== null ? isoDay(from) : months(from, to);
}

function span(anchor: { readonly from: number | null; readonly to: number | null } | null): string {
  return anchor === null || (anchor.from === null && anchor.to === null) ? '' : months(anchor.from, anchor.to);
}

/** An interval by its months (ISO 8601-2: `..` is an open end). */
function months(from: number | null, to: number | null): string {
  const month = (day: number | null) => (day === null ? '..' : isoDay(day).slice(0, 7));
  return `${month(from)}/${month(to)}`;
}

function cut(text: string, room: number): string {
  const signs = [...text];
  return signs.length <= room ? text : `${signs.slice(0, room - 1).join('')}…`;
}

/** Keeps a right-to-left name from turning its surroundings (Unicode bidirectional isolates). */
function isolated(text: string): string {
  return text === '' ? '' : `\u2068${escapeText(text)}\u2069`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
