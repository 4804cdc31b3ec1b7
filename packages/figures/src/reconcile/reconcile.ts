import { FindingError } from '@lookback/base';
import { type FigureSet, listDigest } from '../define/index.ts';
import type { ReconcileFinding } from './finding.ts';
import { formula, type Identity, identities } from './identity.ts';
import { checkTotals } from './totals.ts';

/**
 * Checks every identity on the lists themselves: each list against its value and digest, then disjoint and covering,
 * inside, equal; record and event totals where only counts are held. Returns nothing when all hold.
 */
export function reconcile(set: FigureSet): readonly ReconcileFinding[] {
  const sets = new Map([...set.lists].map(([id, ids]) => [id, new Set(ids)]));
  const rules = set.context.namedRules.map(
    ({ id, outcomes }): Identity => ({
      kind: 'union',
      whole: id,
      parts: outcomes,
    }),
  );
  return [
    ...checkLists(set),
    ...[...identities, ...rules].flatMap((identity) => checkIdentity(identity, sets)),
    ...checkTotals(set),
  ];
}

/** Throws FindingError `figures_do_not_reconcile` (exit 1), naming the first identities, when any check fails. */
export function requireReconciled(set: FigureSet): void {
  const findings = reconcile(set);
  if (findings.length === 0) return;
  const named = [...new Set(findings.map((finding) => finding.identity))];
  throw new FindingError({
    code: 'figures_do_not_reconcile',
    message: `the figures do not add up on their lists: ${named.slice(0, 5).join('; ')}${named.length > 5 ? '; ...' : ''}`,
    todo: 'look at the persons named by measure --json and correct the step that counted them twice or not at all',
  });
}

function checkLists(set: FigureSet): ReconcileFinding[] {
  const findings: ReconcileFinding[] = [];
  for (const figure of set.figures) {
    const ids = set.lists.get(figure.id);
    if (ids === undefined) {
      if (figure.listDigest !== null) findings.push(about('figure_missing', figure.id, []));
      continue;
    }
    const doubles = doublesOf(ids);
    if (doubles.length > 0) findings.push(about('list_double', figure.id, doubles));
    if (ids.length !== figure.value) findings.push(about('list_value', figure.id, [], ids.length - figure.value));
    if (listDigest(ids) !== figure.listDigest) findings.push(about('list_digest', figure.id, []));
  }
  return findings;
}

function about(code: ReconcileFinding['code'], id: string, examples: readonly string[], count = examples.length) {
  return { code, identity: id, figures: [id], examples: examples.slice(0, 5), count };
}

function doublesOf(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const double = seen.has(id);
    seen.add(id);
    return double;
  });
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

function checkIdentity(identity: Identity, sets: Sets): ReconcileFinding[] {
  const isOfRecords = identity.whole === 'R0';
  const missing = [identity.whole, ...identity.parts].filter((id) => !sets.has(id));
  const found = finder(identity);
  if (missing.length > 0) return isOfRecords ? [] : [{ ...found('figure_missing', []), figures: missing }];
  const whole = sets.get(identity.whole) ?? new Set<string>();
  const parts = identity.parts.map((id) => sets.get(id) ?? new Set<string>());
  const union = new Set(parts.flatMap((part) => [...part]));
  switch (identity.kind) {
    case 'within':
      return nonEmpty(found('not_within', minus(union, whole)));
    case 'meet': {
      const common = new Set([...union].filter((id) => parts.every((part) => part.has(id))));
      return nonEmpty(found('not_equal', [...minus(common, whole), ...minus(whole, common)]));
    }
    case 'union':
      return nonEmpty(found('not_equal', [...minus(union, whole), ...minus(whole, union)]));
    case 'partition': {
      const twice = doublesOf(parts.flatMap((part) => [...part]));
      return [
        ...nonEmpty(found('not_disjoint', twice)),
        ...nonEmpty(found('not_covering', [...minus(whole, union), ...minus(union, whole)])),
      ];
    }
  }
}

function finder(identity: Identity) {
  const figures = [identity.whole, ...identity.parts];
  return (code: ReconcileFinding['code'], ids: readonly string[]): ReconcileFinding => ({
    code,
    identity: formula(identity),
    figures,
    count: ids.length,
    examples: ids.slice(0, 5),
  });
}

function nonEmpty(finding: ReconcileFinding): ReconcileFinding[] {
  return finding.count === 0 ? [] : [finding];
}

function minus(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((id) => !b.has(id));
}
