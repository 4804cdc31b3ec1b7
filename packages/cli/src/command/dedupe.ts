import { dirname, join, resolve as resolvePath } from 'node:path';
import { type Clock, systemClock, UserError } from '@lookback/base';
import type { CurvePoint, LinkageModel, SampleEstimate } from '@lookback/resolve';
import {
  type RecordTable,
  type Resolution,
  type ResolveOptions,
  resolve,
  sameNames,
  type Team,
} from '@lookback/resolve/run';
import { writeFileAtomically, writePiecesAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { csvPieces, readable } from '../links/csv-text.ts';
import type { Labels } from '../resolve/label-file.ts';
import type { measured } from '../resolve/measure-files.ts';
import { checkFilesFit, checkTablesFit } from '../resolve/memory-check.ts';
import { type PeopleFile, readPeople } from '../resolve/people-file.ts';
import { peoplePieces } from '../resolve/people-lines.ts';
import { rolesOf, threadsOf, withPeopleOptions, withThreads } from '../resolve/people-options.ts';
import { fileSentences, resolutionSentences } from '../resolve/resolution-sentences.ts';
import { startedTeam } from '../resolve/started-team.ts';
import { type ReadingFlags, readingOf, withReadingOptions } from './reading-options.ts';

interface Options extends ReadingFlags {
  readonly id?: string;
  readonly ignore: readonly string[];
  readonly role: readonly string[];
  readonly threads?: string;
  readonly truth?: string;
  readonly out: string;
  readonly seed: string;
  readonly namesOnly?: boolean;
  readonly model?: string;
  readonly exportModel?: string;
  readonly labels?: string;
  readonly sample?: string;
  readonly sampleOut?: string;
  readonly curve?: string;
  readonly errors?: string;
}

/** `lookback dedupe`: which records of one file are one person (CONTRACTS 5). */
export const addDedupe: AddCommand = (program, io) => {
  const command = program
    .command('dedupe')
    .description('Which records of one file are one person, on what evidence. No settings needed.')
    .argument('<file>', 'CSV, TSV, JSON lines, XLSX or Parquet, for example people.csv')
    .option('--id <column>', 'column of the record id, for example --id person_no');
  withReadingOptions(withThreads(withPeopleOptions(command)))
    .option('--truth <column>', 'column with the true person, read only to measure, for example --truth cluster')
    .option('--names-only', 'group equal names where a file holds nothing else, for example --names-only')
    .option('--seed <text>', 'seed of the random pairs, for example --seed 7', 'lookback')
    .option('--model <file>', 'use a frozen linkage model instead of learning one, for example --model model.yaml')
    .option('--export-model <file>', 'write the model that was learnt, for example --export-model model.yaml')
    .option('--labels <file>', 'judged pairs (left,right,same) that hold and refine, for example --labels judged.csv')
    .option('--sample <number>', 'draw so many pairs for a person to judge, for example --sample 200')
    .option('--sample-out <file>', 'where to write them, for example --sample-out sample.csv')
    .option(
      '--curve <file>',
      'with --truth or --labels: draw precision and recall by threshold, for example --curve curve.svg',
    )
    .option('--errors <file>', 'with --truth: list missed and wrong pairs, for example --errors errors.csv')
    .requiredOption('--out <file>', 'where to write, for example --out people.csv')
    .action(async (path: string, options: Options) => dedupe(io, path, options, systemClock));
};

async function dedupe(io: Io, path: string, options: Options, clock: Clock): Promise<void> {
  checkTogether(options);
  const threads = threadsOf(options.threads);
  await checkFilesFit(io.cwd, [path]);
  const team = await startedTeam(resolvePath(io.cwd, path), threads);
  try {
    await dedupeWith(io, path, options, { clock, team });
  } finally {
    team.close();
  }
}

// What only some options ask for is loaded for them: every file that is loaded delays every run.
const resolving = () => import('@lookback/resolve');
const measuring = () => import('../resolve/measure-files.ts');

async function labelsOf(cwd: string, path: string): Promise<Labels> {
  const { readLabels } = await import('../resolve/label-file.ts');
  return readLabels(resolvePath(cwd, path), path);
}

/** Persons by the model of a file. */
async function resolvedWith(cwd: string, path: string, table: RecordTable, run: ResolveOptions): Promise<Resolution> {
  const [{ resolveWith }, { readModel }] = await Promise.all([resolving(), import('../resolve/model-file.ts')]);
  return resolveWith(await readModel(cwd, path), table, run);
}

async function yamlOf(model: LinkageModel): Promise<string> {
  return (await resolving()).modelToYaml(model);
}

/** What a run is given beside its options. */
interface Means {
  readonly clock: Clock;
  readonly team: Team;
}

async function dedupeWith(io: Io, path: string, options: Options, { clock, team }: Means): Promise<void> {
  const times = [clock.now()];
  const { table, truth, said, rejected } = await peopleAndTruth(io.cwd, path, options);
  times.push(clock.now());
  checkTablesFit([table], [path]);
  const labels = options.labels === undefined ? null : await labelsOf(io.cwd, options.labels);
  const judged = labels ? { judgements: labels.judgements, refineWeights: true } : {};
  const run = { ...judged, seed: options.seed, progress: io.progress, clock, memory: residentMib, team };
  const found =
    options.model === undefined ? await resolve(table, run) : await resolvedWith(io.cwd, options.model, table, run);
  const resolution = options.namesOnly && holdsNamesOnly(found) ? groupedByName(found) : found;
  times.push(clock.now());
  team.close();
  io.progress.end();
  const out = resolvePath(io.cwd, options.out);
  const lines = [...said, ...resolutionSentences(resolution)];
  await writeFiles(out, resolution, lines);
  times.push(clock.now());
  if (options.exportModel !== undefined)
    await writeFileAtomically(resolvePath(io.cwd, options.exportModel), await yamlOf(found.model));
  const measure = truth === null ? null : (await measuring()).measured(resolution, truth);
  for (const line of lines) io.say(line);
  if (measure) {
    const { measuredSentences, writeErrors } = await measuring();
    for (const line of measuredSentences(measure)) io.say(line);
    if (options.errors !== undefined) await writeErrors(resolvePath(io.cwd, options.errors), resolution, measure);
  }
  const judgedPairs = await drawnCurve(io, options.curve, { resolution, measure, labels });
  if (labels?.estimate) io.say(estimateSentence(labels.estimate));
  if (options.sampleOut !== undefined) {
    const path = resolvePath(io.cwd, options.sampleOut);
    const pairs = await (await measuring()).writeSample(path, resolution, Number(options.sample ?? 200), options.seed);
    io.say(words.finding_people_sample({ pairs: readable(pairs), file: options.sampleOut }));
  }
  io.say(words.finding_links_written({ rows: amount('rows', resolution.table.count), file: options.out }));
  io.result({
    out,
    records: resolution.table.count,
    persons: resolution.personOf.reduce((sum, person, record) => (person === record ? sum + 1 : sum), 0),
    joined: resolution.clusters.length,
    attachedByName: resolution.basis.filter((basis) => basis === 'attached_by_name').length,
    candidates: resolution.candidates.length,
    estimatedPrecision: resolution.estimatedPrecision,
    ...measure?.figures,
    ...(judgedPairs ? { judgedCurve: judgedPairs } : {}),
    ...(labels?.estimate ? { estimate: labels.estimate } : {}),
    rules: resolution.rules,
    blockingRecall: resolution.blockingRecall,
    rejectedLines: rejected,
    warnings: resolution.warnings,
    roles: resolution.model.columns,
    seconds: withReading(resolution.seconds, times),
    mebibytes: resolution.mebibytes,
    sentences: lines,
  });
}

/** The seconds of every stage, with those of reading, of the report on the persons, and of writing. */
function withReading(stages: Readonly<Record<string, number>>, times: readonly number[]): Record<string, number> {
  const [read, resolved, written] = times.slice(1).map((time, i) => (time - times[i]) / 1000);
  const report = Object.values(stages).reduce((left, spent) => left - spent, resolved);
  return { read, ...stages, report: Math.max(0, report), write: written };
}

interface PeopleAndTruth {
  readonly table: RecordTable;
  readonly truth: readonly string[] | null;
  readonly said: readonly string[];
  readonly rejected: number;
}

/** The records and, where a column is named, the true person of each; nothing else of the file is kept. */
async function peopleAndTruth(cwd: string, path: string, options: Options): Promise<PeopleAndTruth> {
  const { id, truth, ignore } = options;
  const people = await readPeople(cwd, path, {
    id,
    idOption: '--id',
    ignore: [...ignore, ...(truth === undefined || truth === id ? [] : [truth])],
    roles: rolesOf(options.role),
    reading: readingOf(options),
  });
  const { table, rejected } = people;
  return { table, truth: truth === undefined ? null : truthOf(people, truth), said: fileSentences(people), rejected };
}

interface CurveInput {
  readonly resolution: Resolution;
  readonly measure: ReturnType<typeof measured> | null;
  readonly labels: Labels | null;
}

/** Draws precision and recall by threshold, from the truth or from judged pairs; the points of the latter are told. */
async function drawnCurve(
  io: Io,
  path: string | undefined,
  { resolution, measure, labels }: CurveInput,
): Promise<CurvePoint[] | undefined> {
  if (path === undefined) return undefined;
  const judged = labels ? (await resolving()).judgedCurve(resolution, labels.pairs) : undefined;
  const curve = measure?.figures.curve ?? judged;
  if (curve) await (await measuring()).writeCurve(resolvePath(io.cwd, path), resolution, curve);
  if (!measure) io.say(words.finding_people_curve_judged({ pairs: readable(labels?.pairs.length ?? 0), file: path }));
  return judged;
}

/** The persons, and beside them the candidates and what must be said of both: all at once, as each waits for the disk. */
async function writeFiles(out: string, resolution: Resolution, lines: readonly string[]): Promise<void> {
  await Promise.all([
    writePieces(out, peoplePieces(resolution)),
    writePieces(
      join(dirname(out), 'candidates.csv'),
      csvPieces(['record_a', 'record_b', 'probability', 'reason'], candidateRows(resolution)),
    ),
    writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`),
  ]);
}

/** Memory that the program holds, all threads together. */
function residentMib(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

async function writePieces(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  await writePiecesAtomically(path, async (write) => {
    for (const piece of pieces) await write(piece);
  });
}

function* candidateRows({ table: { ids }, candidates }: Resolution): Generator<(string | number)[]> {
  for (const { a, b, probability, reason } of candidates) yield [ids.at(a), ids.at(b), probability, reason];
}

function truthOf(people: PeopleFile, column: string): string[] {
  const name = people.header.find((name) => name.trim() === column.trim()) ?? column;
  return people.column(name).map((value) => value.trim());
}

/** Options that mean nothing without another. */
function checkTogether({ truth, curve, errors, labels, model, role, sample, sampleOut }: Options): void {
  const lone =
    truth === undefined && (errors !== undefined || (curve !== undefined && labels === undefined))
      ? words.error_curve_needs_truth()
      : model !== undefined && role.length > 0
        ? words.error_model_roles()
        : sample !== undefined && sampleOut === undefined
          ? words.error_sample_needs_out()
          : null;
  if (lone !== null) throw new UserError({ code: 'usage', message: lone });
  if (sample !== undefined && !(Number.isInteger(Number(sample)) && Number(sample) > 0))
    throw new UserError({ code: 'usage', message: words.error_sample_number({ sample }) });
}

function estimateSentence({ precision, recall, judged }: SampleEstimate): string {
  const text = (share: number): string => share.toFixed(3);
  return words.finding_people_estimate({
    judged: readable(judged),
    p: text(precision.value),
    pLow: text(precision.low),
    pHigh: text(precision.high),
    r: text(recall.value),
    rLow: text(recall.low),
    rHigh: text(recall.high),
  });
}

function holdsNamesOnly({ warnings }: Resolution): boolean {
  return warnings.some(({ code }) => code === 'names_only');
}

/** Equal names in one group: asked for, and no more than that. */
function groupedByName(resolution: Resolution): Resolution {
  const personOf = sameNames(resolution.table);
  const size = new Map<number, number>();
  for (const person of personOf) size.set(person, (size.get(person) ?? 0) + 1);
  return {
    ...resolution,
    personOf,
    basis: Array.from(personOf, (person) => ((size.get(person) ?? 1) > 1 ? 'attached_by_name' : 'single')),
  };
}
