import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Clock, type Progress, silent, systemClock, UserError } from '@lookback/base';
import type { AnchorKind, Memo } from '@lookback/model';
import { anchorKey } from '@lookback/network';
import { makeFolder, writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import { stringify } from 'yaml';
import { importStep } from '../1-import.ts';
import { type ResolveReport, resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { type TraceReport, traceStep } from '../4-trace.ts';
import { closeBook } from '../book/book.ts';
import { openReview, type ReviewContext } from '../context.ts';
import { initWorkspace } from '../init/init-workspace.ts';
import { csvText } from './csv-text.ts';
import { candidateRows, candidatesHeader, linkRows, linksHeader, type QuickLink } from './quick-tables.ts';

export interface QuickOptions {
  readonly people: string;
  /** Files with one value a line. */
  readonly lists: readonly { readonly kind: AnchorKind; readonly file: string }[];
  readonly out: string;
  /** Country (ISO alpha-2) of numbers that are written without one. */
  readonly country?: string;
  readonly clock?: Clock;
  readonly progress?: Progress;
}

export interface QuickReport {
  readonly resolve: ResolveReport;
  readonly trace: TraceReport;
  readonly links: readonly QuickLink[];
  readonly candidates: number;
  /** Values of the lists that no record has. */
  readonly unused: readonly string[];
  readonly skipped: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly mapping: string | null;
  readonly placeholders: number;
  readonly workspace: string;
}

/**
 * From a file of people and lists of details to a list of who used them, without any YAML asked for. Leaves a normal
 * workspace to go on with. Throws UserError `no_lists`, `list_empty` and those of the steps.
 */
export async function quickReview(options: QuickOptions): Promise<QuickReport> {
  if (options.lists.length === 0) {
    throw new UserError({
      code: 'no_lists',
      message: words.error_nothing_to_find(),
      todo: words.error_nothing_to_find_todo(),
    });
  }
  const clock = options.clock ?? systemClock;
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const folder = join(options.out, 'workspace');
  await makeFolder(options.out);
  await initWorkspace(folder, {
    profile: 'border',
    question: `Who in ${basename(options.people)} used the listed details?`,
    authority: 'not stated yet: name who ordered this and under which rule',
    from: '1900-01-01',
    to: today,
    population: `everybody in ${basename(options.people)}`,
    deleteOn: `${Number(today.slice(0, 4)) + 1}-12-31`,
  });
  if (options.country !== undefined) {
    await setCountry(join(folder, 'charter.yaml'), options.country);
  }
  const context = await openReview({ dir: folder, cwd: folder, clock, progress: options.progress ?? silent });
  try {
    return await run(context, options, today);
  } finally {
    await closeBook(context);
  }
}

async function run(context: ReviewContext, options: QuickOptions, today: string): Promise<QuickReport> {
  const { workspace } = context;
  const imported = await importStep({ workspace, files: [options.people], guess: true, progress: context.progress });
  const resolved = await resolveStep(context);
  const { memo, skipped } = await memoOf(options, today);
  const memoFile = join(workspace.paths.networks, 'quick.yaml');
  await writeFileAtomically(memoFile, stringify(memo));
  const declared = await declareStep(context, memoFile);
  const trace = await traceStep(context);
  const links = await linkRows(context);
  const candidates = await candidateRows(context);
  await writeFileAtomically(
    join(options.out, 'links.csv'),
    csvText(
      linksHeader,
      links.map((link) => link.cells),
    ),
  );
  await writeFileAtomically(join(options.out, 'candidates.csv'), csvText(candidatesHeader, candidates));
  return {
    resolve: resolved,
    trace,
    links,
    candidates: candidates.length,
    unused: trace.unused,
    skipped: [...skipped, ...declared.lostDeclared.map((text) => ({ file: memoFile, line: 0, text }))],
    mapping: imported.guessed,
    placeholders: imported.statements.flags.placeholder ?? 0,
    workspace: workspace.folder,
  };
}

/** Writes the country into the charter, in place of one that an earlier run wrote. */
async function setCountry(charter: string, country: string): Promise<void> {
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new UserError({
      code: 'bad_country',
      message: words.error_country({ country }),
      todo: words.error_country_todo(),
    });
  }
  const text = (await readFile(charter, 'utf8')).replace(/\n*^default_country:.*\n?/m, '\n');
  await writeFileAtomically(charter, `${text.trimEnd()}\n\ndefault_country: ${country}\n`);
}

async function memoOf(options: QuickOptions, today: string) {
  const anchors: Memo['anchors'] = [];
  const skipped: { file: string; line: number; text: string }[] = [];
  for (const { kind, file } of options.lists) {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new UserError({ code: 'file_missing', file, message: words.error_unreadable({ file }), cause: error });
    });
    text.split(/\r?\n/).forEach((line, i) => {
      const value = line.trim();
      if (value === '' || value.startsWith('#')) return;
      if (anchorKey(kind, value, { defaultCountry: options.country })) anchors.push({ kind, value, source: 'given' });
      else skipped.push({ file, line: i + 1, text: line });
    });
  }
  if (anchors.length === 0) {
    throw new UserError({ code: 'list_empty', file: options.lists[0].file, message: words.error_list_empty() });
  }
  const memo = {
    id: 'quick',
    title: 'Details given on the command line',
    known_since: today,
    window: { from: '1900-01-01', to: today },
    anchors,
    sources: [{ id: 'given', grade: 'F6', title: options.lists.map((list) => basename(list.file)).join(', ') }],
  };
  return { memo, skipped };
}
