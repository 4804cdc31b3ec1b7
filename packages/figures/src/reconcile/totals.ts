import type { FigureSet } from '../define/index.ts';
import type { ReconcileFinding } from './finding.ts';

/**
 * What is checked on counts because a list is not held or has another unit: record sums, events against persons, the
 * decided stage against outcomes, and that a single reader settled nothing adverse.
 */
export function checkTotals(set: FigureSet): ReconcileFinding[] {
  const values = new Map(set.figures.map((figure) => [figure.id, figure.value]));
  const value = (id: string) => values.get(id) ?? Number.NaN;
  const findings: ReconcileFinding[] = [];
  const must = (holds: boolean, identity: string, figures: readonly string[], count: number) => {
    if (!holds) findings.push({ code: 'sum_differs', identity, figures, count, examples: [] });
  };
  const rest = value('R0') - value('R1') - value('R2') - value('R3');
  must(rest === 0, 'R0 = R1 + R2 + R3', ['R0', 'R1', 'R2', 'R3'], rest);
  const further = value('R1') - value('P0') - value('R4');
  must(further === 0, 'R1 = P0 + R4', ['R1', 'P0', 'R4'], further);
  must(value('R4') >= 0, 'R4 >= 0', ['R4'], value('R4'));
  for (const [events, persons] of [
    ['E0', 'E1'],
    ['E0M', 'E1M'],
  ] as const) {
    must(value(events) >= value(persons), `${events} >= ${persons}`, [events, persons], value(persons) - value(events));
  }
  const early = value('A1n') + value('A1u');
  must(early >= value('B1'), 'A1n + A1u >= B1', ['A1n', 'A1u', 'B1'], value('B1') - early);
  if (set.context.status === 'provisional, single reader') findings.push(...checkSingleReader(set));
  return findings;
}

function checkSingleReader(set: FigureSet): ReconcileFinding[] {
  return ['D5', 'D6'].flatMap((id) => {
    const ids = set.lists.get(id) ?? [];
    if (ids.length === 0) return [];
    const identity = `${id} = 0 with a single reader`;
    return [{ code: 'single_reader' as const, identity, figures: [id], count: ids.length, examples: ids.slice(0, 5) }];
  });
}
