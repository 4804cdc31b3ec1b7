import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Progress, silent } from '@lookback/base';
import { renderTruthScreen } from '@lookback/figures';
import { directoryOutput, type SimulationSummary, simulate, type TruthComparison } from '@lookback/simulate';
import { createWorkspace } from '@lookback/store';
import { type ImportReport, importStep } from '../1-import.ts';
import { type ResolveReport, resolveStep } from '../2-resolve.ts';
import { type DeclareReport, declareStep } from '../3-declare.ts';
import { type TraceReport, traceStep } from '../4-trace.ts';
import { type MeasureReport, measureStep } from '../6-measure.ts';
import { type PublishReport, publishStep } from '../7-publish.ts';
import { closeBook } from '../book/book.ts';
import { type ChangeReport, rerun } from '../change/rerun.ts';
import { openReview, type ReviewContext } from '../context.ts';
import { setClock } from '../example/set-clock.ts';
import { compareDemo } from './compare-demo.ts';
import { type DecidedCohort, decideCohort, registerScriptedKeys, type ScriptedKeys } from './decide-cohort.ts';

/** What each step of the demo did, told as it happens. */
export interface DemoTeller {
  simulated(report: SimulationSummary): void;
  imported(report: ImportReport): void;
  resolved(report: ResolveReport): void;
  declared(report: DeclareReport): void;
  traced(report: TraceReport): void;
  decided(report: DecidedCohort): void;
  measured(report: MeasureReport): void;
  published(report: PublishReport): void;
  compared(report: TruthComparison, screen: string): void;
  round(report: ChangeReport, publication: PublishReport): void;
}

export interface DemoOptions {
  readonly folder: string;
  readonly persons?: number;
  readonly seed?: string;
  readonly progress?: Progress;
  readonly teller: DemoTeller;
}

const asOf = '2024-09-15';

/** The corridor case from simulated files to two publications, then a round on a late phone extract. Deterministic. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { folder, teller } = options;
  const seed = options.seed ?? '1';
  const progress = options.progress ?? silent;
  await rm(folder, { recursive: true, force: true });
  const agency = join(folder, 'agency');
  const persons = options.persons ?? 20_000;
  teller.simulated(await simulate({ persons, seed, networks: 1 }, directoryOutput(agency), progress));
  const context = await newReview(options, agency);
  const clock = setClock('2024-06-03T08:00:00Z');
  const dated: ReviewContext = { ...context, clock };
  try {
    await firstFourSteps(dated, agency, teller);
    const keys = await registerScriptedKeys(dated, seed);
    await writeKeys(folder, keys);
    teller.decided(await decideCohort(dated, { keys, seed, from: '2024-06-10', days: 60 }));
    clock.set(`${asOf}T16:00:00Z`);
    teller.measured(await measureStep(dated, { asOf, status: 'final' }));
    const published = await publishStep(dated, { keys: [keys.first, keys.second], asOf });
    teller.published(published);
    const { comparison, view } = await compareDemo(dated, agency);
    const screen = join(folder, 'compared-with-truth.html');
    await writeFile(screen, renderTruthScreen(view, 'en'));
    teller.compared(comparison, screen);
    await lateRound(dated, { agency, keys, seed, teller, clock });
  } finally {
    await closeBook(dated);
  }
}

async function newReview(options: DemoOptions, agency: string): Promise<ReviewContext> {
  const workspace = await createWorkspace(options.folder, { simulated: true });
  await cp(join(agency, 'charter.yaml'), workspace.paths.charter);
  return openReview({ dir: options.folder, cwd: options.folder, progress: options.progress });
}

async function firstFourSteps(context: ReviewContext, agency: string, teller: DemoTeller): Promise<void> {
  const { workspace, progress } = context;
  const files = (await readdir(join(agency, 'files'))).sort().map((name) => join(agency, 'files', name));
  const mapping = join(agency, 'mappings', 'agency.yaml');
  const explain = context.charter.systems.flatMap((system) =>
    system.files.map((file) => [file, 'The custodian counted the entries that the daily dump leaves out.'] as const),
  );
  teller.imported(await importStep({ workspace, files, mapping, progress, explain }));
  teller.resolved(await resolveStep(context));
  teller.declared(await declareStep(context, join(agency, 'memo-1.yaml')));
  teller.traced(await traceStep(context));
}

/** The keys of the scripted readers stand in the demo's folder, so that a visitor can try a decision. */
async function writeKeys(folder: string, keys: ScriptedKeys): Promise<void> {
  for (const key of Object.values(keys)) {
    await writeFile(join(folder, `${key.name}.key`), `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 });
  }
}

interface LateRound {
  readonly agency: string;
  readonly keys: ScriptedKeys;
  readonly seed: string;
  readonly teller: DemoTeller;
  readonly clock: ReturnType<typeof setClock>;
}

/** One round on a late phone extract: what is new is read, what is unchanged is not raised again. */
async function lateRound(context: ReviewContext, { agency, keys, seed, teller, clock }: LateRound): Promise<void> {
  const day = '2024-10-15';
  clock.set('2024-09-20T08:00:00Z');
  const { workspace, progress } = context;
  const late = (await readdir(join(agency, 'late'))).filter((name) => !name.endsWith('.yaml'));
  const files = late.map((name) => join(agency, 'late', name));
  await importStep({ workspace, files, mapping: join(agency, 'late', 'mapping.yaml'), progress });
  const change = await rerun(context, { cause: 'new_records' });
  await decideCohort(context, { keys, seed: `${seed}/late`, from: '2024-09-23', days: 10 });
  clock.set(`${day}T16:00:00Z`);
  await measureStep(context, { asOf: day, status: 'final' });
  teller.round(change, await publishStep(context, { keys: [keys.first, keys.second], asOf: day }));
}
