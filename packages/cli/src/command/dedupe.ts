import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { type Clock, systemClock, UserError } from '@lookback/base';
import {
  type LinkageModel,
  modelFromYaml,
  modelToYaml,
  type RecordTable,
  type Resolution,
  resolve,
  resolveWith,
  type SampleEstimate,
  sameNames,
} from '@lookback/resolve';
import { writeFileAtomically, writePiecesAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { csvPieces, readable } from '../links/csv-text.ts';
import { readLabels } from '../resolve/label-file.ts';
import { measured, measuredSentences, writeCurve, writeErrors, writeSample } from '../resolve/measure-files.ts';
import { gathered, type PeopleFile, readPeople } from '../resolve/people-file.ts';
import { resolutionSentences } from '../resolve/resolution-sentences.ts';

interface Options {
  readonly id: string;
  readonly ignore: readonly string[];
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
  program
    .command('dedupe')
    .description('Which records of one file are one person, on what evidence. No settings needed.')
    .argument('<file>', 'CSV, TSV, JSON lines, XLSX or Parquet, for example people.csv')
    .requiredOption('--id <column>', 'column of the record id, for example --id person_no')
    .option(
      '--ignore <column>',
      'a column that must not be read; may be repeated, for example --ignore notes',
      gathered,
      [],
    )
    .option('--truth <column>', 'column with the true person, read only to measure, for example --truth cluster')
    .option('--names-only', 'group equal names where a file holds nothing else, for example --names-only')
    .option('--seed <text>', 'seed of the random pairs, for example --seed 7', 'lookback')
    .option('--model <file>', 'use a frozen linkage model instead of learning one, for example --model model.yaml')
    .option('--export-model <file>', 'write the model that was learnt, for example --export-model model.yaml')
    .option('--labels <file>', 'judged pairs (left,right,same) that hold and refine, for example --labels judged.csv')
    .option('--sample <number>', 'draw so many pairs for a person to judge, for example --sample 200')
    .option('--sample-out <file>', 'where to write them, for example --sample-out sample.csv')
    .option('--curve <file>', 'with --truth: draw precision and recall by threshold, for example --curve curve.svg')
    .option('--errors <file>', 'with --truth: list missed and wrong pairs, for example --errors errors.csv')
    .requiredOption('--out <file>', 'where to write, for example --out people.csv')
    .action(async (path: string, options: Options) => dedupe(io, path, options, systemClock));
};

async function dedupe(io: Io, path: string, options: Options, clock: Clock): Promise<void> {
  checkTogether(options);
  const ignore = [
    ...options.ignore,
    ...(options.truth === undefined || options.truth === options.id ? [] : [options.truth]),
  ];
  const { table, truth } = await peopleAndTruth(io.cwd, path, options.truth, { id: options.id, ignore });
  const labels =
    options.labels === undefined ? null : await readLabels(resolvePath(io.cwd, options.labels), options.labels);
  const judged = labels ? { judgements: labels.judgements, refineWeights: true } : {};
  const run = {
    ...judged,
    seed: options.seed,
    progress: io.progress,
    clock,
    memory: residentMib,
    threads: availableParallelism(),
  };
  const found =
    options.model === undefined
      ? await resolve(table, run)
      : await resolveWith(await readModel(io, options.model), table, run);
  const resolution = options.namesOnly && holdsNamesOnly(found) ? groupedByName(found) : found;
  io.progress.end();
  const out = resolvePath(io.cwd, options.out);
  const lines = resolutionSentences(resolution);
  await writeFiles(out, resolution, lines);
  if (options.exportModel !== undefined)
    await writeFileAtomically(resolvePath(io.cwd, options.exportModel), modelToYaml(found.model));
  const measure = truth === null ? null : measured(resolution, truth);
  for (const line of lines) io.say(line);
  if (measure) {
    for (const line of measuredSentences(measure)) io.say(line);
    if (options.curve !== undefined) await writeCurve(resolvePath(io.cwd, options.curve), resolution, measure);
    if (options.errors !== undefined) await writeErrors(resolvePath(io.cwd, options.errors), resolution, measure);
  }
  if (labels?.estimate) io.say(estimateSentence(labels.estimate));
  if (options.sampleOut !== undefined) {
    const path = resolvePath(io.cwd, options.sampleOut);
    const pairs = await writeSample(path, resolution, Number(options.sample ?? 200), options.seed);
    io.say(words.finding_people_sample({ pairs: readable(pairs), file: options.sampleOut }));
  }
  const records = resolution.table.count;
  io.say(words.finding_links_written({ rows: readable(records), file: options.out }));
  io.result({
    out,
    records,
    persons: resolution.personOf.reduce((sum, person, record) => (person === record ? sum + 1 : sum), 0),
    joined: resolution.clusters.length,
    attachedByName: resolution.basis.filter((basis) => basis === 'attached_by_name').length,
    candidates: resolution.candidates.length,
    estimatedPrecision: resolution.estimatedPrecision,
    ...measure?.figures,
    ...(labels?.estimate ? { estimate: labels.estimate } : {}),
    rules: resolution.rules,
    warnings: resolution.warnings,
    roles: resolution.model.columns,
    seconds: resolution.seconds,
    mebibytes: resolution.mebibytes,
    sentences: lines,
  });
}

/** The persons, and beside them the candidates and what must be said of both. */
async function writeFiles(out: string, resolution: Resolution, lines: readonly string[]): Promise<void> {
  await writePieces(out, csvPieces(['record_id', 'person_id', 'basis'], personRows(resolution)));
  await writePieces(
    join(dirname(out), 'candidates.csv'),
    csvPieces(['record_a', 'record_b', 'probability', 'reason'], candidateRows(resolution)),
  );
  await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`);
}

/** Memory that the program holds, all threads together. */
function residentMib(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  await writePiecesAtomically(path, async (write) => {
    for (const piece of pieces) await write(piece);
  });
}

function* personRows({ table: { ids }, personOf, basis }: Resolution): Generator<string[]> {
  for (let record = 0; record < ids.length; record++) yield [ids.at(record), ids.at(personOf[record]), basis[record]];
}

function* candidateRows({ table: { ids }, candidates }: Resolution): Generator<(string | number)[]> {
  for (const { a, b, probability, reason } of candidates) yield [ids.at(a), ids.at(b), probability, reason];
}

/** The records and, where a column is named, the true person of each; nothing else of the file is kept. */
async function peopleAndTruth(
  cwd: string,
  path: string,
  column: string | undefined,
  options: { readonly id: string; readonly ignore: readonly string[] },
): Promise<{ readonly table: RecordTable; readonly truth: readonly string[] | null }> {
  const people = await readPeople(cwd, path, options);
  return { table: people.table, truth: column === undefined ? null : truthOf(people, column) };
}

function truthOf(people: PeopleFile, column: string): string[] {
  const name = people.header.find((name) => name.trim() === column.trim()) ?? column;
  return people.column(name).map((value) => value.trim());
}

/** Options that mean nothing without another. */
function checkTogether({ truth, curve, errors, sample, sampleOut }: Options): void {
  const lone =
    truth === undefined && (curve !== undefined || errors !== undefined)
      ? words.error_curve_needs_truth()
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

async function readModel(io: Io, path: string): Promise<LinkageModel> {
  const text = await readFile(resolvePath(io.cwd, path), 'utf8').catch(() => {
    throw new UserError({
      code: 'file_missing',
      file: path,
      message: words.error_no_file({ path }),
      todo: words.error_no_model_todo(),
    });
  });
  return modelFromYaml(text, path);
}
