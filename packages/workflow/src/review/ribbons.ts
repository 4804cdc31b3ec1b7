import { isoDay } from '@lookback/base';
import type { PersonView as PersonPage } from '@lookback/figures';
import type { Memo } from '@lookback/model';
import type { EvidenceItem, UseEvidence } from '@lookback/network';
import type { PersonFile } from './person-file.ts';

type Ribbon = PersonPage['ribbons'][number];
type Step = Ribbon['steps'][number];

/** One ribbon a way to the network, strongest first: person, source row, shared detail, memo source, network. */
export function ribbonsOf(file: PersonFile, memo: Memo, fileOf: (source: number) => string): Ribbon[] {
  const { finding } = file;
  if (!finding) return [];
  const sole = new Set(finding.support.sole.map(itemKey));
  const grades = new Map(memo.sources.map((source) => [source.id, source.grade]));
  const person: Step = { kind: 'person', title: file.id, detail: String(file.records.length) };
  const end = (source: string): Step[] => [
    {
      kind: 'source',
      title: `memo ${source}`,
      detail: grades.get(source) ?? '',
      sole: sole.has(`memo ${source}`),
    },
    { kind: 'network', title: memo.title ?? memo.id, detail: memo.id },
  ];
  const touches = finding.touches.map((touch): Ribbon => {
    const anchor = file.anchors[touch.anchor];
    const use = touch.uses[0];
    const possible = touch.certainty === 'possible';
    const detail: Step = {
      kind: 'detail',
      title: anchor.label,
      detail: `${anchor.kind}${anchor.building ? ', building' : ''}, ${anchor.users}`,
      possible: anchor.building || possible,
    };
    return {
      steps: [person, recordStep(use, fileOf, sole), detail, ...end(anchor.memoSource)],
      possible,
      hub: anchor.hub,
      surpriseBits: anchor.hub ? 0 : Math.log2(Math.max(1, file.tested / Math.max(1, anchor.users))),
      users: anchor.users,
      persons: file.tested,
    };
  });
  const direct = finding.direct.map(
    (item): Ribbon => ({
      steps: [
        person,
        recordStep(item.evidence, fileOf, sole),
        { kind: 'detail', title: item.type, detail: item.role },
        ...end(item.memoSource),
      ],
      possible: item.evidence.certainty !== 'certain',
      hub: false,
      surpriseBits: Math.log2(Math.max(2, file.tested)),
      users: null,
      persons: file.tested,
    }),
  );
  return [...direct, ...touches].sort((a, b) => b.surpriseBits - a.surpriseBits);
}

function recordStep(use: UseEvidence, fileOf: (source: number) => string, sole: ReadonlySet<string>): Step {
  const [place] = use.rows;
  const [source, row] = place.split('.');
  const items = [...use.statements.map((id) => `statement ${id}`), ...use.rows.map((id) => `record ${id}`)];
  return {
    kind: 'record',
    title: fileOf(Number(source)),
    detail: `${row}${use.from === null ? '' : `, ${isoDay(use.from)}`}`,
    possible: use.certainty !== 'certain',
    sole: items.some((item) => sole.has(item)),
  };
}

function itemKey({ level, id }: EvidenceItem): string {
  return `${level} ${id}`;
}

/** What happens when an item is wrong: the sole ones drop the person out, otherwise the smallest pair does. */
export function withoutOf({ finding }: PersonFile): PersonPage['without'] {
  if (!finding) return [];
  const { sole, pairs } = finding.support;
  const named = (item: EvidenceItem) => `${item.level} ${item.id}`;
  if (sole.length > 0) {
    const shown = sole.filter(
      (item) => item.level !== 'statement' || sole.every((other) => other.level === 'statement'),
    );
    return shown.slice(0, 4).map((item) => ({ item: named(item), dropsOut: true, staysBy: null }));
  }
  return pairs.slice(0, 2).flatMap(([a, b]) => [
    { item: named(a), dropsOut: false, staysBy: named(b) },
    { item: `${named(a)} + ${named(b)}`, dropsOut: true, staysBy: null },
  ]);
}
