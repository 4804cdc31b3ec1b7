import { compareRounds, type RoundDifference } from '@lookback/network';
import { latestSnapshot, listSources, makeStatements, openSnapshot, type Snapshot } from '@lookback/store';
import { resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { type TraceReport, traceStep } from '../4-trace.ts';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { readLinks } from '../links/links.ts';
import { loadNetwork } from '../links/load-network.ts';
import { type Persons, readPersons } from '../persons/person-table.ts';

/** What a change did: who entered, who left, whose evidence changed, and why. */
export interface ChangeReport {
  readonly trace: TraceReport;
  readonly differences: readonly RoundDifference[];
  readonly counts: {
    readonly new: number;
    readonly gone: number;
    readonly changed: number;
    readonly unchanged: number;
  };
  /** Persons whose decisions reopened, or fell away with the person's evidence. */
  readonly reopened: readonly string[];
  /** Declared persons of the memo whose only record was withdrawn. */
  readonly lostDeclared: readonly string[];
  /** Persons whose link nothing carries any more; followed by their records, whatever id they have now. */
  readonly dropOut: readonly string[];
}

export interface RerunOptions {
  /** Goes into the ledger: `source_withdrawn`, `new_records`, `new_memo`. */
  readonly cause: string;
  /** A memo that replaces the one in force. */
  readonly memoFile?: string;
}

/** Runs steps 1 to 4 on what changed (unchanged stages do nothing) and lists the difference to the links before. */
export async function rerun(context: ReviewContext, options: RerunOptions): Promise<ChangeReport> {
  const linksBefore = await latestSnapshot(context.workspace, 'links');
  const before = linksBefore ? await readLinks(linksBefore) : null;
  const personsBefore = linksBefore ? await personsBehind(context, linksBefore) : null;
  const book = await openBook(context);
  const settledBefore = await decidedPersons(context);
  await makeStatements(context.workspace, await listSources(context.workspace), context.progress);
  await resolveStep(context);
  const { memo } = await loadNetwork(context);
  const memoFile = options.memoFile ?? context.workspace.path('networks', `${memo.id}.yaml`);
  const { lostDeclared } = await declareStep(context, memoFile);
  const trace = await traceStep(context, { cause: options.cause });
  const latest = await latestSnapshot(context.workspace, 'links');
  const after = latest ? await readLinks(latest) : null;
  const { persons } = await loadGraph(context);
  const differences = compareRounds(
    { findings: before?.findings ?? [], personOf: (record) => personsBefore?.personOf.get(record) ?? null },
    { findings: after?.findings ?? [], personOf: (record) => persons.personOf.get(record) ?? null },
  );
  const state = await book.state();
  const reopened = settledBefore.filter((person) => !state.persons.get(person)?.reading.first);
  const gone = differences.filter((item) => item.change === 'gone' && settledBefore.includes(item.person));
  const linkedNow = new Set(after?.findings.map((finding) => finding.person));
  const dropOut = differences
    .filter((item) => item.change === 'gone')
    .map((item) => item.person)
    .filter((person) => {
      const records = personsBefore?.recordsOf.get(person) ?? [];
      return !records.some((record) => linkedNow.has(persons.personOf.get(record) ?? ''));
    });
  const tally = (change: RoundDifference['change']) => differences.filter((item) => item.change === change).length;
  return {
    trace,
    differences,
    counts: { new: tally('new'), gone: tally('gone'), changed: tally('changed'), unchanged: tally('unchanged') },
    reopened: [...new Set([...reopened, ...gone.map((item) => item.person)])].sort(),
    lostDeclared,
    dropOut,
  };
}

/** The persons whose links a snapshot holds; those in force may be newer, after a resolve or an interrupted round. */
async function personsBehind(context: ReviewContext, links: Snapshot): Promise<Persons> {
  const { workspace } = context;
  const graph = await openSnapshot(workspace, 'graph', String(links.manifest.inputs.graph));
  const persons = graph && (await openSnapshot(workspace, 'persons', String(graph.manifest.inputs.persons)));
  return persons ? readPersons(persons) : (await loadGraph(context)).persons;
}

async function decidedPersons(context: ReviewContext): Promise<string[]> {
  const state = await (await openBook(context)).state();
  return [...state.persons.values()].filter((review) => review.reading.first).map((review) => review.person);
}
