import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import {
  type AnalysedName,
  analyseName,
  compareAnalysed,
  type NameComparison,
  type NameKind,
  nameThreshold,
} from '@lookback/names/persons';
import { openRows, type RowBatch, writePiecesAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import type { AddCommand } from '../commands.ts';
import { csvText, readable } from '../links/csv-text.ts';
import { type ReadingFlags, readingOf, withReadingOptions } from './reading-options.ts';

interface NamesFlags extends ReadingFlags {
  readonly left: string;
  readonly right: string;
  readonly kind: string;
  readonly out: string;
}

const header = ['row', 'left', 'right', 'score', 'match', 'level', 'because'];
const kinds: readonly NameKind[] = ['person', 'organisation', 'auto'];
/** Some 2 KiB each: names that are met again are mostly met soon. */
const rememberedMax = 4_000;

/** `lookback names`: compares two columns of names row by row (CONTRACTS 5). Streams: memory does not grow with the file. */
export const addNames: AddCommand = (program, io) => {
  withReadingOptions(
    program
      .command('names')
      .description('Compare two columns of names row by row. An agreement of names is a candidate, never a person.')
      .argument('<file>', 'a table with the two columns, for example pairs.csv')
      .requiredOption('--left <column>', 'the column of the first name, for example --left name1')
      .requiredOption('--right <column>', 'the column of the second name, for example --right name2')
      .option('--kind <kind>', 'person, organisation or auto, for example --kind person', 'auto')
      .requiredOption('--out <file>', 'where to write the scores, for example --out scores.csv'),
  ).action(async (file: string, flags: NamesFlags) => {
    const kind = kindOf(flags.kind);
    const path = resolve(io.cwd, file);
    const out = resolve(io.cwd, flags.out);
    refuseOwnInput(out, path, flags.out);
    const source = await openRows(path, readingOf(flags));
    const columns = {
      left: columnOf(source.header, flags.left, file),
      right: columnOf(source.header, flags.right, file),
    };
    const totals = { rows: 0, matches: 0, unreadable: 0 };
    const compare = comparer(kind);
    await writePiecesAtomically(out, async (write) => {
      await write(`${header.join(',')}\n`);
      io.progress.start('names');
      for await (const batch of source.batches()) {
        await write(linesOf(batch, columns, compare, totals));
        io.progress.at(totals.rows);
      }
      io.progress.end();
    });
    const { rows, matches, unreadable } = totals;
    io.say(
      words.finding_names_compared({
        rows: readable(rows),
        matches: readable(matches),
        threshold: String(nameThreshold),
        unreadable: readable(unreadable),
      }),
    );
    io.say(words.finding_names_candidate());
    io.result({ out, threshold: nameThreshold, kind, ...totals });
  });
};

function kindOf(text: string): NameKind {
  const kind = kinds.find((name) => name === text);
  if (kind) return kind;
  throw new UserError({
    code: 'kind_unknown',
    message: words.error_kind_unknown({ text, kinds: kinds.join(', ') }),
    todo: words.error_kind_unknown_todo(),
  });
}

/** Scores written over the names would destroy what was compared. */
function refuseOwnInput(out: string, path: string, shown: string): void {
  if (out !== path) return;
  throw new UserError({
    code: 'out_is_input',
    file: shown,
    message: words.error_out_is_input({ file: shown }),
    todo: words.error_out_is_input_todo(),
  });
}

function columnOf(names: readonly string[], wanted: string, file: string): number {
  const exact = names.indexOf(wanted);
  const at = exact >= 0 ? exact : names.findIndex((name) => name.toLowerCase() === wanted.toLowerCase());
  if (at >= 0) return at;
  throw new UserError({
    code: 'column_missing',
    file,
    line: 1,
    message: words.error_column_missing({ file, wanted, names: names.join(', ') }),
    todo: words.error_column_missing_todo(),
  });
}

type Compare = (left: string, right: string) => NameComparison;

/** Takes each distinct name apart once, as long as there are not too many of them. */
function comparer(kind: NameKind): Compare {
  const remembered = new Map<string, AnalysedName>();
  const analyse = (text: string): AnalysedName => {
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size >= rememberedMax) remembered.clear();
    const name = analyseName(text, kind);
    remembered.set(text, name);
    return name;
  };
  return (left, right) => compareAnalysed(analyse(left), analyse(right));
}

interface Totals {
  rows: number;
  matches: number;
  unreadable: number;
}

function linesOf(batch: RowBatch, columns: { left: number; right: number }, compare: Compare, totals: Totals): string {
  const lines: { row: number; cells: (string | number)[] }[] = [];
  for (const [i, cells] of batch.rows.entries()) {
    const [left, right] = [cells[columns.left] ?? '', cells[columns.right] ?? ''];
    const { score, match, level, because } = compare(left, right);
    if (match) totals.matches++;
    const reasons = because.map(
      (part) => `${part.left}~${part.right} ${part.relation}${part.cost > 0 ? ` -${round(part.cost)}` : ''}`,
    );
    const isBlank = left.trim() === '' || right.trim() === '';
    lines.push({
      row: batch.rowNumbers[i],
      cells: [left, right, round(score), String(match), level, isBlank ? 'no name' : reasons.join('; ')],
    });
  }
  for (const reject of batch.rejects) {
    totals.unreadable++;
    lines.push({ row: reject.row, cells: ['', '', '', '', '', `unreadable ${reject.reason}`] });
  }
  totals.rows += lines.length;
  lines.sort((a, b) => a.row - b.row);
  const text = csvText(
    header,
    lines.map(({ row, cells }) => [row, ...cells]),
  );
  return text.slice(text.indexOf('\n') + 1);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
