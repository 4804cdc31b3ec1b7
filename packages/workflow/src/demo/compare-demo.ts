import type { TruthView } from '@lookback/figures';
import { compareWithTruth, readTruth, type Truth, type TruthComparison } from '@lookback/simulate';
import { measureStep } from '../6-measure.ts';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { loadNetwork } from '../links/load-network.ts';
import { loadTrace } from '../links/load-trace.ts';
import { latestFiguresDay } from '../publish/latest-figures.ts';
import { openLibrary } from '../review/person-file.ts';

/** Compares the demo's review with the truth of its simulation. Only the demo may: none of it enters a publication. */
export async function compareDemo(
  context: ReviewContext,
  agency: string,
): Promise<{ readonly comparison: TruthComparison; readonly view: TruthView }> {
  const truth = await readTruth(agency);
  const { persons } = await loadGraph(context);
  const { network } = await loadNetwork(context);
  const trace = await loadTrace(context);
  const { rows } = await openLibrary(context);
  const state = await (await openBook(context)).state();
  const cohort = new Set(state.cohort?.persons);
  const asTruthNames = (record: string) => {
    const [, source, row] = /^S(\d+)\.(\d+)/.exec(record) ?? ['', '0', '0'];
    return `${rows.fileOf(Number(source))}:${row}`;
  };
  const result = {
    persons: new Map([...persons.recordsOf].map(([person, records]) => [person, records.map(asTruthNames)])),
    declared: new Set(network.persons.map((declared) => declared.person)),
    cohort,
    moved: new Set(
      trace.findings.filter((finding) => finding.moved && cohort.has(finding.person)).map((f) => f.person),
    ),
  };
  const networkId = truth.roles[0]?.network ?? '1';
  const comparison = compareWithTruth(result, truth, networkId);
  return { comparison, view: await viewOf(context, comparison, truth, result) };
}

async function viewOf(
  context: ReviewContext,
  comparison: TruthComparison,
  truth: Truth,
  result: { readonly persons: ReadonlyMap<string, readonly string[]>; readonly cohort: ReadonlySet<string> },
): Promise<TruthView> {
  const { set } = await measureStep(context, { asOf: await latestFiguresDay(context), status: 'final' });
  const roleOf = new Map<string, Set<string>>();
  for (const { person, role } of truth.roles) roleOf.set(person, (roleOf.get(person) ?? new Set()).add(role));
  const truthOf = (person: string) =>
    new Set((result.persons.get(person) ?? []).flatMap((record) => truth.personOf.get(record) ?? []));
  const has = (person: string, wanted: (role: string) => boolean) =>
    [...truthOf(person)].some((one) => [...(roleOf.get(one) ?? [])].some(wanted));
  const list = (id: string) => set.lists.get(id) ?? [];
  const cohort = list('C');
  const moved = cohort.filter((person) => has(person, (role) => role === 'moved'));
  const other = cohort.filter((person) => !moved.includes(person) && has(person, (role) => role !== 'moved'));
  const innocent = (person: string) => !has(person, () => true);
  return {
    figures: set,
    moved: {
      truth: comparison.trulyMoved,
      found: comparison.found,
      missedVisible: comparison.missedVisible,
      inNoFile: comparison.missedInNoFile,
    },
    underReview: {
      moved: moved.length,
      otherRole: other.length,
      innocent: cohort.length - moved.length - other.length,
    },
    wronglyMerged: comparison.personsMixed,
    wronglySplit: comparison.personsSplit,
    actedOnBeforeDecidedInnocent: list('B1').filter(innocent).length,
    adverseWrong: [...list('D5'), ...list('D6')].filter(innocent).length,
  };
}
