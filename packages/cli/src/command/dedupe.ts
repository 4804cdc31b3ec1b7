import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { type Clock, systemClock, UserError } from '@lookback/base';
import {
  bcubed,
  type LinkageModel,
  modelFromYaml,
  modelToYaml,
  pairwise,
  type Resolution,
  resolve,
  resolveWith,
  sameNames,
  thresholdCurve,
} from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { csvText, readable } from '../links/csv-text.ts';
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
    .requiredOption('--out <file>', 'where to write, for example --out people.csv')
    .action(async (path: string, options: Options) => dedupe(io, path, options, systemClock));
};

async function dedupe(io: Io, path: string, options: Options, clock: Clock): Promise<void> {
  const ignore = [
    ...options.ignore,
    ...(options.truth === undefined || options.truth === options.id ? [] : [options.truth]),
  ];
  const people = await readPeople(io.cwd, path, { id: options.id, ignore });
  const run = { seed: options.seed, progress: io.progress, clock, threads: availableParallelism() };
  const found =
    options.model === undefined
      ? await resolve(people.table, run)
      : await resolveWith(await readModel(io, options.model), people.table, run);
  const resolution = options.namesOnly && holdsNamesOnly(found) ? groupedByName(found) : found;
  io.progress.end();
  const out = resolvePath(io.cwd, options.out);
  const lines = resolutionSentences(resolution);
  await writeFiles(out, resolution, lines);
  if (options.exportModel !== undefined)
    await writeFileAtomically(resolvePath(io.cwd, options.exportModel), modelToYaml(found.model));
  const measured = options.truth === undefined ? null : measure(resolution, people, options.truth);
  for (const line of lines) io.say(line);
  if (measured) {
    const { p, r, f1 } = measured.pairwise;
    io.say(
      words.finding_people_measured({
        p: p.toFixed(4),
        r: r.toFixed(4),
        f1: f1.toFixed(4),
        bcubed: measured.bcubed.f1.toFixed(4),
      }),
    );
  }
  const records = resolution.table.count;
  io.say(words.finding_links_written({ rows: readable(records), file: options.out }));
  io.result({
    out,
    records,
    persons: new Set(resolution.personOf).size,
    joined: resolution.clusters.length,
    attachedByName: resolution.basis.filter((basis) => basis === 'attached_by_name').length,
    candidates: resolution.candidates.length,
    estimatedPrecision: resolution.estimatedPrecision,
    ...measured,
    rules: resolution.rules,
    warnings: resolution.warnings,
    roles: resolution.model.columns,
    seconds: resolution.seconds,
    sentences: lines,
  });
}

/** The persons, and beside them the candidates and what must be said of both. */
async function writeFiles(out: string, resolution: Resolution, lines: readonly string[]): Promise<void> {
  const { ids } = resolution.table;
  await writeFileAtomically(
    out,
    csvText(
      ['record_id', 'person_id', 'basis'],
      ids.map((id, record) => [id, ids[resolution.personOf[record]], resolution.basis[record]]),
    ),
  );
  await writeFileAtomically(
    join(dirname(out), 'candidates.csv'),
    csvText(
      ['record_a', 'record_b', 'probability', 'reason'],
      resolution.candidates.map(({ a, b, probability, reason }) => [ids[a], ids[b], probability, reason]),
    ),
  );
  await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`);
}

function measure(resolution: Resolution, { file }: PeopleFile, column: string) {
  const truth = file
    .column(file.header.find((name) => name.trim() === column.trim()) ?? column)
    .map((value) => value.trim());
  return {
    pairwise: pairwise(resolution.personOf, truth),
    bcubed: bcubed(resolution.personOf, truth),
    ...thresholdCurve(resolution, truth),
  };
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
