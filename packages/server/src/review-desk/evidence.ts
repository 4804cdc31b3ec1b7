import { isoDay } from '@lookback/base';
import type { EvidenceItem, LinkFinding, NetworkAnchor, UseEvidence } from '@lookback/network';
import { personView } from '@lookback/review';
import { loadNetwork, type PersonFile } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { ledgerReader, libraryOf, nowMs, stateOf, type World } from './world.ts';

type Memo = Awaited<ReturnType<typeof loadNetwork>>['memo'];
interface Frame {
  readonly file: PersonFile;
  readonly memo: Memo;
  readonly fileOf: (source: number) => string;
}

const dayOf = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** A way to the network and the ids of the legs that it stands for. */
export interface LeggedPath {
  readonly path: s.EvidencePath;
  readonly leg: string;
}

/** Ways to the network, strongest first: direct records, then shared details, hubs last. */
export async function leggedPaths(world: World, file: PersonFile): Promise<LeggedPath[]> {
  const { finding } = file;
  if (finding === null) return [];
  const { memo } = await loadNetwork(world.context);
  const { rows } = await libraryOf(world);
  const frame: Frame = { file, memo, fileOf: rows.fileOf };
  const sole = new Set(finding.support.sole.filter((item) => item.level === 'statement').map((item) => item.id));
  const paths = [
    ...finding.direct.map((direct) => directPath(frame, direct, sole)),
    ...finding.touches.map((touch) => touchPath(frame, touch, sole)),
  ];
  return paths
    .sort((a, b) => b.path.surpriseBits - a.path.surpriseBits)
    .map((one, at) => ({ ...one, path: { ...one.path, id: `p${at + 1}` } }));
}

function recordHop(use: UseEvidence, { fileOf }: Frame): s.Hop {
  const [source = '0', row = '0'] = (use.rows[0] ?? '').split('.');
  const day = dayOf(use.from);
  const place = { row: Number(row) };
  return {
    kind: 'record',
    title: fileOf(Number(source)),
    caption: day === null ? { code: 'hop_row', with: place } : { code: 'hop_row_day', with: { ...place, day } },
    item: use.statements[0] ?? null,
    possible: use.certainty !== 'certain',
  };
}

function ends({ memo }: Frame, memoSource: string, caption: s.Finding): s.Hop[] {
  const grade = memo.sources.find((source) => source.id === memoSource)?.grade ?? '';
  return [
    {
      kind: 'source',
      title: `memo ${memoSource}`,
      caption: grade === '' ? { code: 'hop_not_graded' } : { code: 'hop_grade', with: { grade } },
      item: null,
      possible: false,
    },
    { kind: 'network', title: memo.title ?? memo.id, caption, item: null, possible: false },
  ];
}

const startOf = ({ file }: Frame): s.Hop => ({
  kind: 'person',
  title: file.id,
  caption: { code: 'hop_records', with: { count: file.records.length } },
  item: null,
  possible: false,
});

const soleOf = (statements: readonly string[], sole: ReadonlySet<string>) =>
  statements.find((id) => sole.has(id)) ?? null;

function touchPath(frame: Frame, touch: LinkFinding['touches'][number], sole: ReadonlySet<string>): LeggedPath {
  const anchor = frame.file.anchors[touch.anchor] as NetworkAnchor;
  const use = touch.uses[0] as UseEvidence;
  const possible = touch.certainty === 'possible';
  const statements = [...new Set(touch.uses.flatMap((one) => one.statements))];
  const rarity = frame.file.tested / Math.max(1, anchor.users);
  const users = { count: anchor.users };
  return {
    leg: `touch:${anchor.kind}:${anchor.key}`,
    path: {
      id: '',
      anchorKind: anchor.kind,
      hops: [
        startOf(frame),
        recordHop(use, frame),
        {
          kind: 'anchor',
          title: anchor.label,
          caption: anchor.building
            ? { code: 'hop_building' }
            : { code: 'hop_anchor_users', with: { kind: anchor.kind, ...users } },
          item: null,
          possible: possible || anchor.building,
        },
        ...ends(frame, anchor.memoSource, { code: 'hop_network', with: { kind: anchor.kind } }),
      ],
      surpriseBits: anchor.hub ? 0 : Math.log2(Math.max(1, rarity)),
      possible,
      hub: anchor.hub,
      direct: touch.leg,
      users: anchor.users,
      from: dayOf(use.from),
      to: dayOf(use.to),
      says: [
        ...(anchor.hub ? [{ code: 'path_hub', with: users }] : [{ code: 'path_users', with: users }]),
        ...(!anchor.hub && rarity >= 2 ? [{ code: 'path_rare', with: { n: Math.round(rarity) } }] : []),
        ...(anchor.from !== null && anchor.to !== null
          ? [{ code: 'path_window', with: { from: isoDay(anchor.from), to: isoDay(anchor.to) } }]
          : []),
        ...(possible ? [{ code: 'path_possible' }] : []),
      ],
      sole: soleOf(statements, sole),
      items: statements,
    },
  };
}

function directPath(frame: Frame, direct: LinkFinding['direct'][number], sole: ReadonlySet<string>): LeggedPath {
  const { evidence } = direct;
  return {
    leg: `direct:${direct.type}:${direct.member}`,
    path: {
      id: '',
      anchorKind: 'direct',
      hops: [
        startOf(frame),
        recordHop(evidence, frame),
        {
          kind: 'anchor',
          title: direct.type.replaceAll('_', ' '),
          caption: { code: 'hop_direct' },
          item: null,
          possible: false,
        },
        ...ends(frame, direct.memoSource, { code: `hop_role_${direct.role}` }),
      ],
      surpriseBits: direct.carries ? Math.log2(Math.max(2, frame.file.tested)) : 0,
      possible: evidence.certainty !== 'certain',
      hub: false,
      direct: true,
      users: null,
      from: dayOf(evidence.from),
      to: dayOf(evidence.to),
      says: [{ code: 'path_direct' }],
      sole: soleOf(evidence.statements, sole),
      items: [...evidence.statements],
    },
  };
}

/** What the whole link hangs on: of a statement, its record and its file only the statement is named. */
function hangsOn(frame: Frame): s.Paths['hangsOn'] {
  const { file, fileOf } = frame;
  const sole = file.finding?.support.sole ?? [];
  const statements = sole.filter((item) => item.level === 'statement');
  const records = sole.filter((item) => item.level === 'record');
  const shown = statements.length > 0 ? statements : records;
  const rest = sole.filter((item) => ['memo', 'identity'].includes(item.level));
  const sources =
    shown.length > 0
      ? []
      : sole.filter(({ level, id }) => level === 'source' || (level === 'origin' && !id.startsWith('source:')));
  return [...shown.slice(0, 3), ...sources.slice(0, 2), ...rest.slice(0, 2)].map((item) => ({
    level: item.level,
    says: sayItem(item, file, fileOf),
  }));
}

function sayItem(item: EvidenceItem, file: PersonFile, fileOf: (source: number) => string): s.Finding {
  const row = (source: string, at: number): s.Finding => ({ code: 'hang_row', with: { source, row: at } });
  if (item.level === 'statement') {
    const found = file.evidence.find((one) => one.id === item.id);
    return found === undefined ? { code: 'hang_origin', with: { id: item.id } } : row(found.file, found.statement.row);
  }
  if (item.level === 'record') {
    const [source = '0', at = '0'] = item.id.split('.');
    return row(fileOf(Number(source)), Number(at));
  }
  if (item.level === 'source') return { code: 'hang_source', with: { id: fileOf(Number(item.id)) } };
  return { code: `hang_${item.level}`, with: { id: item.id } };
}

/** The items that can be attached and tried without, in the order of the paths; what readers attached comes last. */
async function itemsOf(
  world: World,
  file: PersonFile,
  paths: readonly s.EvidencePath[],
  reader: Reader,
): Promise<s.Item[]> {
  const view = personView(await stateOf(world), file.id, ledgerReader(world, reader), nowMs(world));
  const order = new Map(paths.flatMap((path) => path.items).map((id, at) => [id, at]));
  const pathOf = (id: string) => paths.find((path) => path.items.includes(id));
  const found = file.evidence.map((item): s.Item => {
    const path = pathOf(item.id);
    return {
      id: item.id,
      kind: item.kind,
      source: item.file,
      row: item.statement.row,
      text: path?.hops[2]?.title ?? (item.statement.original || item.statement.value),
      date: path?.from ?? null,
      conduct: item.kind === 'conduct',
      leg: item.kind === 'leg',
    };
  });
  found.sort((a, b) => (order.get(a.id) ?? 1e9) - (order.get(b.id) ?? 1e9));
  const attached = (view?.attached ?? []).map(({ id, kind, sources, text }): s.Item => {
    const known = (['touch', 'direct', 'leg', 'conduct', 'identity'] as const).find((one) => one === kind) ?? 'touch';
    return {
      id,
      kind: known,
      source: sources.join(', '),
      row: null,
      text: text ?? id,
      date: null,
      conduct: kind === 'conduct',
      leg: kind === 'leg',
    };
  });
  return [...found, ...attached];
}

const pathsMax = 40;

export async function pathsOf(world: World, file: PersonFile, reader: Reader): Promise<s.Paths> {
  const legged = await leggedPaths(world, file);
  const paths = legged.map((one) => one.path);
  const { memo } = await loadNetwork(world.context);
  const { rows } = await libraryOf(world);
  return {
    person: file.id,
    basis: file.evidenceDigest,
    paths: paths.slice(0, pathsMax),
    items: await itemsOf(world, file, paths, reader),
    hangsOn: hangsOn({ file, memo, fileOf: rows.fileOf }),
    originDisjoint: file.finding?.support.disjoint.origin ?? 0,
    left: Math.max(0, paths.length - pathsMax),
  };
}
