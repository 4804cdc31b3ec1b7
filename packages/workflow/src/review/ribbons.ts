import { isoDay } from '@lookback/base';
import type { PersonView as PersonPage } from '@lookback/figures';
import type { Memo } from '@lookback/model';
import type { EvidenceItem, UseEvidence } from '@lookback/network';
import { words } from '@lookback/words';
import type { PersonFile } from './person-file.ts';

type Ribbon = PersonPage['ribbons'][number];
type Step = Ribbon['steps'][number];

/** One ribbon a way to the network, strongest first: person, source row, shared detail, memo source, network. */
export function ribbonsOf(file: PersonFile, memo: Memo, fileOf: (source: number) => string): Ribbon[] {
  const { finding } = file;
  if (!finding) return [];
  const sole = new Set(finding.support.sole.map(itemKey));
  const grades = new Map(memo.sources.map((source) => [source.id, source.grade]));
  const person: Step = {
    kind: 'person',
    title: file.id,
    detail: words.finding_path_records({ count: file.records.length, n: String(file.records.length) }),
  };
  const end = (source: string): Step[] => [
    {
      kind: 'source',
      title: words.finding_path_memo({ source }),
      detail: grades.get(source) ?? '',
      sole: sole.has(`memo ${source}`),
    },
    { kind: 'network', title: memo.title ?? memo.id, detail: memo.id },
  ];
  const touches = finding.touches.map((touch): Ribbon => {
    const anchor = file.anchors[touch.anchor];
    const use = touch.uses[0];
    const kind = words[`finding_path_kind_${anchor.kind}`]();
    const possible = touch.certainty === 'possible';
    const detail: Step = {
      kind: 'detail',
      title: anchor.label,
      detail: anchor.building ? words.finding_path_building({ kind }) : kind,
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
    detail:
      use.from === null ? words.finding_path_row({ row }) : words.finding_path_row_day({ row, day: isoDay(use.from) }),
    possible: use.certainty !== 'certain',
    sole: items.some((item) => sole.has(item)),
  };
}

function itemKey({ level, id }: EvidenceItem): string {
  return `${level} ${id}`;
}

/** What happens when an item is wrong: the sole ones drop the person out, otherwise the smallest pair does. */
export function withoutOf({ finding }: PersonFile, fileOf: (source: number) => string): PersonPage['without'] {
  if (!finding) return [];
  const { sole, pairs } = finding.support;
  const told = sole.filter(({ level }) => lookedUp.includes(level));
  if (told.length > 0) {
    return told.slice(0, 4).map((item) => ({ item: named(item, fileOf), dropsOut: true, staysBy: null }));
  }
  const [pair] = pairs.filter(([a]) => lookedUp.includes(a.level));
  if (!pair) return [];
  const [a, b] = pair.map((item) => named(item, fileOf));
  return [
    { item: a, dropsOut: false, staysBy: b },
    { item: `${a} + ${b}`, dropsOut: true, staysBy: null },
  ];
}

/** Levels that a reader can look up; statements and origins say the same again. */
const lookedUp: readonly EvidenceItem['level'][] = ['source', 'record', 'memo', 'identity'];

function named({ level, id }: EvidenceItem, fileOf: (source: number) => string): string {
  if (level === 'source') return fileOf(Number(id));
  if (level === 'memo') return words.finding_path_memo_source({ id });
  if (level === 'identity') return words.finding_path_identity({ id });
  if (level !== 'record') return `${level} ${id}`;
  const [source, row] = id.split('.');
  return words.finding_path_place({ file: fileOf(Number(source)), row });
}
