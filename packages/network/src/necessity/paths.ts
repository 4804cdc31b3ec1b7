import type { EvidenceItem } from '../build/evidence-graph.ts';
import type { LinkFinding, Trace, UseEvidence } from '../trace/types.ts';
import { itemsOf } from '../trace/use-evidence.ts';

/** One way from a person to the network, hop by hop, with what carries it. */
export interface EvidencePath {
  readonly kind: 'touch' | 'direct' | 'hop';
  /** Anchor (index into Trace.anchors), member, or the confirmed person on the way. */
  readonly anchor: number | null;
  readonly via: string | null;
  /** Type of a direct statement. */
  readonly type: string | null;
  readonly evidence: UseEvidence;
  readonly memoSource: string;
  /** -log10 of the share of persons who use it; 0 for hubs; halved where only possible. Width of a ribbon. */
  readonly surprise: number;
  /** Items of this path on which the person's whole link hangs. */
  readonly sole: readonly EvidenceItem[];
}

/** What an item that an earlier path used already is worth again. */
const reusePenalty = 0.4;
/** Surprise of a direct statement where the chance of a wrong identity is not known. */
const directSurprise = 3;

/**
 * The best paths of a person, most surprising first; a path that leans on rows or sources already shown counts less, so that
 * the list shows different evidence before more of the same. One hop paths are all there is unless a person was confirmed.
 */
export function bestPaths(trace: Trace, finding: LinkFinding, most = 5): readonly EvidencePath[] {
  const left = [...allPaths(trace, finding)];
  const chosen: EvidencePath[] = [];
  const used = new Map<string, number>();
  while (chosen.length < most && left.length > 0) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if (worth(left[i], used) > worth(left[best], used)) best = i;
    const [path] = left.splice(best, 1);
    chosen.push(path);
    for (const name of leaningOn(path)) used.set(name, (used.get(name) ?? 0) + 1);
  }
  return chosen;
}

function worth(path: EvidencePath, used: ReadonlyMap<string, number>): number {
  return leaningOn(path).reduce((value, name) => value * reusePenalty ** (used.get(name) ?? 0), path.surprise + 1e-6);
}

function leaningOn({ evidence, anchor, via, type }: EvidencePath): string[] {
  return [
    `way ${anchor ?? ''} ${via ?? ''} ${type ?? ''}`,
    ...evidence.rows.map((row) => `row ${row}`),
    ...evidence.sources.map((source) => `source ${source}`),
  ];
}

/** Every path of a person, in a fixed order. */
export function allPaths(trace: Trace, finding: LinkFinding): readonly EvidencePath[] {
  const persons = Math.max(1, trace.summary.tested + trace.summary.declared);
  const path = (base: Omit<EvidencePath, 'sole'>): EvidencePath => {
    const mine = new Set(
      itemsOf(base.evidence, finding.person, base.memoSource).map(({ level, id }) => `${level} ${id}`),
    );
    return { ...base, sole: finding.support.sole.filter(({ level, id }) => mine.has(`${level} ${id}`)) };
  };
  return [
    ...finding.touches.flatMap(({ anchor, uses }) => {
      const { users, hub, memoSource } = trace.anchors[anchor];
      const surprise = hub ? 0 : Math.max(0, Math.log10(persons / Math.max(1, users)));
      return uses.map((evidence) =>
        path({
          kind: 'touch',
          anchor,
          via: null,
          type: null,
          evidence,
          memoSource,
          surprise: halved(surprise, evidence),
        }),
      );
    }),
    ...finding.direct
      .filter((one) => one.carries)
      .map(({ member, type, evidence, memoSource, identityCoincidence }) => {
        const surprise =
          identityCoincidence === null ? directSurprise : -Math.log10(Math.max(1e-9, identityCoincidence));
        return path({
          kind: 'direct',
          anchor: null,
          via: member,
          type,
          evidence,
          memoSource,
          surprise: halved(surprise, evidence),
        });
      }),
    ...finding.further.map(({ via, kind, key, evidence }) =>
      path({
        kind: 'hop',
        anchor: null,
        via,
        type: `${kind} ${key}`,
        evidence: evidence[0],
        memoSource: '',
        surprise: 0.5,
      }),
    ),
  ];
}

function halved(surprise: number, { certainty }: UseEvidence): number {
  return certainty === 'certain' ? surprise : surprise / 2;
}

/** A node of the union graph. Ids are unique over kinds. */
export interface UnionNode {
  readonly id: string;
  readonly kind: 'person' | 'record' | 'source' | 'anchor' | 'member' | 'memo' | 'network';
  readonly label: string;
}

export interface UnionEdge {
  readonly from: string;
  readonly to: string;
  readonly certainty: 'certain' | 'possible';
  readonly statements: readonly string[];
}

/** The union of all valid paths of a person as one small graph, for drawing and for checking by hand. */
export function unionGraph(
  trace: Trace,
  finding: LinkFinding,
): { nodes: readonly UnionNode[]; edges: readonly UnionEdge[] } {
  const nodes = new Map<string, UnionNode>();
  const edges = new Map<string, UnionEdge>();
  const node = (kind: UnionNode['kind'], label: string): string => {
    const id = `${kind} ${label}`;
    nodes.set(id, { id, kind, label });
    return id;
  };
  const me = node('person', finding.person);
  const end = node('network', trace.summary.network);
  for (const path of allPaths(trace, finding)) {
    const { evidence } = path;
    const anchor = path.anchor === null ? null : trace.anchors[path.anchor];
    const thing = anchor
      ? node('anchor', `${anchor.kind} ${anchor.key}`)
      : node('member', `${path.type ?? ''} ${path.via ?? ''}`);
    const stops = [...evidence.rows.map((row) => node('record', row)), thing];
    if (path.memoSource !== '') stops.push(node('memo', path.memoSource));
    let from = me;
    for (const to of [...stops, end]) {
      const known = edges.get(`${from}>${to}`);
      const certainty = known?.certainty === 'certain' || evidence.certainty === 'certain' ? 'certain' : 'possible';
      const statements = [...new Set([...(known?.statements ?? []), ...evidence.statements])].sort();
      edges.set(`${from}>${to}`, { from, to, certainty, statements });
      from = to;
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
