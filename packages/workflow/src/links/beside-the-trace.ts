import { protectedAttributes } from '@lookback/base';
import {
  type ControlGroup,
  controlGroup,
  type Loosening,
  loosenings,
  looserEqualities,
  type ProxyRow,
  proxyReport,
  type Trace,
} from '@lookback/network';
import type { ReviewContext } from '../context.ts';
import { type Evidence, loadEvidence } from '../evidence/load-evidence.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { tracedGraph } from '../graph/traced-graph.ts';
import type { Persons } from '../persons/person-table.ts';
import { loadNetwork } from './load-network.ts';
import { type TraceParameters, traceOptions } from './load-trace.ts';

/** What stands beside a result: the same on networks that do not exist, how far details follow what is protected, doubles. */
export interface BesideTheTrace {
  readonly control: ControlGroup;
  readonly proxies: readonly ProxyRow[];
  /** Details that may be one with a network detail (for a person to accept or not) and entries in force, with links gained and lost. */
  readonly loosenings: readonly Loosening[];
}

const controlRuns = 5;

/** Runs the control group, the proxy report and the proposals of looser equality. Nothing of it changes a link. */
export async function besideTheTrace(
  context: ReviewContext,
  trace: Trace,
  parameters: TraceParameters,
): Promise<BesideTheTrace> {
  const exact = await loadGraph(context);
  const declared = await loadNetwork(context);
  const { graph, network } = await tracedGraph(context);
  const options = await traceOptions(context, parameters);
  const { persons } = exact;
  const evidence = await loadEvidence(context);
  return {
    control: controlGroup(graph, network, trace, { runs: controlRuns, seed: parameters.seed }),
    proxies: Object.entries(protectedAttributes).flatMap(([name, props]) => {
      const of = recordedValue(evidence, persons, new Set(props));
      return of.size === 0 ? [] : proxyReport(graph, trace, { name, of: (person) => of.get(person) ?? null });
    }),
    loosenings: loosenings({
      graph: exact.graph,
      network: declared.network,
      traced: graph,
      trace,
      proposals: looserEqualities(graph, new Set(trace.anchors.map((anchor) => anchor.index))),
      options,
    }),
  };
}

/** The first recorded value of a protected attribute, by person: for the report only. */
function recordedValue(evidence: Evidence, persons: Persons, props: ReadonlySet<string>): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { entity, prop, value } of evidence.statements) {
    if (!props.has(prop)) continue;
    const person = persons.personOf.get(entity);
    if (person && !values.has(person)) values.set(person, value);
  }
  return values;
}

/** The part that a command prints. */
export interface BesideTotals {
  readonly control: {
    readonly runs: number;
    readonly linkedMean: number;
    readonly atLeastTwoMean: number;
    readonly matchedPersons: number;
  };
  /** Kinds of detail whose users are spread unevenly over a protected attribute (Cramer's V above 0.1). */
  readonly proxies: readonly { readonly kind: string; readonly attribute: string; readonly cramersV: number }[];
  /** Details that may be one with a network detail; none was joined. */
  readonly proposals: number;
  /** Links gained and lost by each rule of looser equality, and by each entry of the memo that joins or splits. */
  readonly loosenings: readonly LooseningTotals[];
}

export interface LooseningTotals extends Pick<Loosening, 'rule' | 'inForce' | 'details'> {
  readonly gained: number;
  readonly lost: number;
}

const unevenFrom = 0.1;

export function besideTotals({ control, proxies, loosenings: all }: BesideTheTrace): BesideTotals {
  const uneven = new Map<string, BesideTotals['proxies'][number]>();
  for (const { kind, attribute, cramersV } of proxies) {
    const [name] = attribute.split(':');
    if (cramersV > unevenFrom) uneven.set(`${kind} ${name}`, { kind, attribute: name, cramersV });
  }
  return {
    control: {
      runs: control.shuffled.length,
      linkedMean: control.shuffledMean.linked,
      atLeastTwoMean: control.shuffledMean.atLeastTwo,
      matchedPersons: control.matched.persons,
    },
    proxies: [...uneven.values()],
    proposals: all.reduce((sum, one) => sum + (one.inForce ? 0 : one.details.length), 0),
    loosenings: all.map((one) => ({ ...one, gained: one.gained.length, lost: one.lost.length })),
  };
}
