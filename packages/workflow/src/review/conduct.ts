import type { Statement } from '@lookback/model';
import type { Evidence } from '../evidence/load-evidence.ts';
import type { LoadedTrace } from '../links/load-trace.ts';
import type { Persons } from '../persons/person-table.ts';

interface Sources {
  readonly evidence: Evidence;
  readonly persons: Persons;
  readonly trace: LoadedTrace;
}

const cache = new WeakMap<LoadedTrace, ReadonlyMap<string, readonly Statement[]>>();

/**
 * Statements that say what a person did, beyond what the person shared: paying for somebody whom the network moved.
 * They can be cited for a role in the network; whether they carry it, two people decide.
 */
export function conductOf(sources: Sources, person: string): readonly Statement[] {
  let known = cache.get(sources.trace);
  if (!known) {
    known = conductByPerson({ ...sources, findings: sources.trace.findings });
    cache.set(sources.trace, known);
  }
  return known.get(person) ?? [];
}

/** Statements of conduct by person: payments for somebody whom the network moved. */
export function conductByPerson({
  evidence,
  persons,
  findings,
}: Pick<Sources, 'evidence' | 'persons'> & Pick<LoadedTrace, 'findings'>): Map<string, Statement[]> {
  const moved = new Set(findings.filter((finding) => finding.moved).map((finding) => finding.person));
  const payers = new Map<string, Statement>();
  const paidFor = new Map<string, string>();
  for (const statement of evidence.statements) {
    if (statement.schema !== 'Payment') continue;
    const person = persons.personOf.get(statement.value);
    if (!person) continue;
    if (statement.prop === 'payer') payers.set(statement.entity, statement);
    if (statement.prop === 'beneficiary') paidFor.set(statement.entity, person);
  }
  const found = new Map<string, Statement[]>();
  for (const [payment, statement] of payers) {
    const payer = persons.personOf.get(statement.value);
    const other = paidFor.get(payment);
    if (!payer || !other || payer === other || !moved.has(other)) continue;
    const list = found.get(payer);
    if (list) list.push(statement);
    else found.set(payer, [statement]);
  }
  return found;
}
