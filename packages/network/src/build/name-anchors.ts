import { byCodeUnit } from '@lookback/base';
import { type AnchorKind, anchorKinds } from '@lookback/model';
import type { AnchorColumns, EvidenceItems, GraphNames, TouchIndex, UseColumns } from './evidence-graph.ts';
import type { AnchorSpan, GraphBuilder } from './graph-builder.ts';
import { Renumbering } from './growing.ts';
import { listTexts, textEnd, textsBy } from './texts.ts';

/** The namings of uses in canonical order; none is kept where all uses name their anchors by key. */
export function namesOf(from: GraphBuilder, naming: Int32Array): GraphNames {
  const order = new Renumbering(from.namings.size);
  const use = from.namings.size === 0 ? new Int32Array(0) : naming.map((old) => order.at(old));
  const split = order.of(from.namings.names).map((name) => name.split(textEnd));
  const column = (at: number) => listTexts(split.map((part) => part[at]));
  const joined = [...from.joined].sort(([a], [b]) => byCodeUnit(a, b));
  return {
    use,
    label: column(0),
    entity: column(1),
    type: column(2),
    place: column(3),
    joined: listTexts(joined.map(([id, sources]) => [id, ...[...sources].sort((a, b) => a - b)].join(textEnd))),
  };
}

export interface NamedInput {
  /** `<kind> <key>`. */
  readonly sorted: readonly string[];
  readonly spans: readonly AnchorSpan[];
  readonly uses: UseColumns;
  readonly index: Pick<TouchIndex, 'anchorOffset' | 'anchorTouch' | 'touchUseOffset' | 'touchUse'>;
  readonly items: EvidenceItems;
  readonly names: GraphNames;
}

/** Anchors as columns; the use of the earliest row gives the label, all uses give the entities. */
export function anchorColumns(input: NamedInput): AnchorColumns {
  const { sorted, spans, names } = input;
  const named = names.use.length === 0 ? [] : sorted.map((_, anchor) => nameOf(input, anchor));
  const keys = sorted.map((name) => name.slice(name.indexOf(' ') + 1));
  const key = listTexts(keys);
  const blank = textsBy(sorted.length, () => '');
  const column = (of: (name: (typeof named)[number]) => string) =>
    named.length === 0 ? blank : listTexts(named.map(of));
  return {
    length: sorted.length,
    kind: Uint8Array.from(sorted, (name) => anchorKinds.indexOf(name.slice(0, name.indexOf(' ')) as AnchorKind)),
    key,
    label: named.length === 0 ? key : listTexts(named.map(({ label }, i) => label ?? keys[i])),
    entities: column(({ entities }) => entities),
    building: Uint8Array.from(spans, (span) => (span.building ? 1 : 0)),
    type: column(({ type }) => type),
    place: column(({ place }) => place),
    from: Int32Array.from(spans, (span) => span.from),
    to: Int32Array.from(spans, (span) => span.to),
  };
}

/** What the uses of an anchor call it: each from the earliest row that says something. */
function nameOf(input: NamedInput, anchor: number) {
  const { index, names } = input;
  const entities = new Set<string>();
  const first = { label: -1, type: -1, place: -1 };
  for (let i = index.anchorOffset[anchor]; i < index.anchorOffset[anchor + 1]; i++) {
    const touch = index.anchorTouch[i];
    for (let j = index.touchUseOffset[touch]; j < index.touchUseOffset[touch + 1]; j++) {
      const use = index.touchUse[j];
      if (names.use[use] < 0) continue;
      const entity = names.entity.at(names.use[use]);
      if (entity !== '') entities.add(entity);
      for (const part of parts) {
        if (first[part] < 0 || isEarlier(input, part, use, first[part])) first[part] = use;
      }
    }
  }
  const text = (part: (typeof parts)[number]) => (first[part] < 0 ? null : names[part].at(names.use[first[part]]));
  return {
    label: text('label'),
    entities: [...entities].sort(byCodeUnit).join(textEnd),
    type: text('type') ?? '',
    place: text('place') ?? '',
  };
}

const parts = ['label', 'type', 'place'] as const;

function isEarlier(input: NamedInput, part: (typeof parts)[number], use: number, than: number): boolean {
  const { names } = input;
  const text = names[part].at(names.use[use]);
  const known = names[part].at(names.use[than]);
  if (text === known || text === '') return false;
  if (known === '') return true;
  return (rowRank(input, use) - rowRank(input, than) || byCodeUnit(text, known)) < 0;
}

function rowRank({ uses, items }: NamedInput, use: number): number {
  const row = items.statementRow[uses.item[uses.itemOffset[use]]];
  return items.source[items.rowSource[row]] * 2 ** 32 + items.rowNumber[row];
}
