import type { FigureSet } from '../define/index.ts';
import { type Identity, identities } from '../reconcile/index.ts';

/** A count that the releases state or imply. Derived ones are never printed, but can follow from what is. */
export interface Cell {
  readonly key: string;
  readonly value: number;
  /** Figure ids by release that print it; empty for a derived count. */
  readonly printed: readonly { readonly release: number; readonly id: string }[];
  /** A count of persons or of what was done to them: small values need protection. */
  readonly sensitive: boolean;
}

/** `whole` equals the sum of `parts`, by cell key. */
export interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Figures that can only grow from one as-of point to the next: their difference is itself a count of new persons. */
const cumulative = ['E0', 'E0M', 'E1', 'E1M', 'E3', 'E3M'];

/**
 * Lists every count that follows from the given releases and how they hang together. A figure whose list is the same in
 * two releases is one cell: whoever compares them may know that nothing changed. Figures that only grow are joined by
 * their difference.
 */
export function cellsOf(releases: readonly FigureSet[]): {
  cells: ReadonlyMap<string, Cell>;
  relations: readonly Relation[];
} {
  const cells = new Map<string, Cell>();
  const relations: Relation[] = [];
  releases.forEach((set, release) => {
    const key = keysOf(set, release);
    for (const figure of set.figures) {
      const name = key(figure.id);
      const printed = [...(cells.get(name)?.printed ?? []), { release, id: figure.id }];
      cells.set(name, { key: name, value: figure.value, printed, sensitive: figure.unit !== 'record' });
    }
    for (const { whole, parts, rest } of relationsOf(set)) {
      const derived = rest === null ? [] : [derive(cells, `${key(whole)}-${parts.map(key).join('-')}`, rest)];
      relations.push({ whole: key(whole), parts: [...parts.map(key), ...derived] });
    }
  });
  for (let later = 1; later < releases.length; later++) relations.push(...growth(releases, later, cells));
  return { cells, relations };
}

function derive(cells: Map<string, Cell>, key: string, value: number): string {
  if (!cells.has(key)) cells.set(key, { key, value, printed: [], sensitive: true });
  return key;
}

function keysOf(set: FigureSet, release: number): (id: string) => string {
  const digests = new Map(set.figures.map((figure) => [figure.id, figure.listDigest]));
  return (id) => `${id}#${digests.get(id) ?? release}`;
}

interface Raw {
  readonly whole: string;
  readonly parts: readonly string[];
  /** What is left of the whole besides the parts; null when the parts are all of it. */
  readonly rest: number | null;
}

function relationsOf(set: FigureSet): Raw[] {
  const values = new Map(set.figures.map((figure) => [figure.id, figure.value]));
  const inside = (whole: string, part: string): Raw => ({
    whole,
    parts: [part],
    rest: (values.get(whole) ?? 0) - (values.get(part) ?? 0),
  });
  const raw = identities.flatMap((identity) => rawOf(identity, inside));
  const rules = set.context.namedRules.map((rule): Raw => ({ whole: rule.id, parts: rule.outcomes, rest: null }));
  return [
    ...raw,
    ...rules,
    { whole: 'R1', parts: ['P0', 'R4'], rest: null },
    inside('C', 'CF'),
    inside('D', 'cleared'),
  ];
}

function rawOf({ kind, whole, parts }: Identity, inside: (whole: string, part: string) => Raw): Raw[] {
  switch (kind) {
    case 'within':
      return parts.map((part) => inside(whole, part));
    case 'meet':
      return parts.map((part) => inside(part, whole));
    case 'partition':
    case 'union':
      return [{ whole, parts, rest: null }];
  }
}

function growth(releases: readonly FigureSet[], later: number, cells: Map<string, Cell>): Relation[] {
  const before = releases[later - 1];
  const after = releases[later];
  if (before === undefined || after === undefined) return [];
  const [keyBefore, keyAfter] = [keysOf(before, later - 1), keysOf(after, later)];
  return cumulative.flatMap((id) => {
    const [from, to] = [keyBefore(id), keyAfter(id)];
    const grown = (cells.get(to)?.value ?? 0) - (cells.get(from)?.value ?? 0);
    if (from === to || grown < 0) return [];
    return [{ whole: to, parts: [from, derive(cells, `${to}-${from}`, grown)] }];
  });
}
