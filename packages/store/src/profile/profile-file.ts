import { isPlaceholder, readDate, type ValueKind } from '@lookback/names';
import { type ColumnRole, guessColumn } from '../guess/column-guess.ts';
import { cellTexts } from '../table/cell-texts.ts';
import { openRows } from '../table/open-rows.ts';
import type { FileFormat, ReadOptions, ReadTotals } from '../table/row-source.ts';

/** What a column of a file holds. */
export interface ColumnProfile {
  readonly column: string;
  /** What it seems to be, from header and content. */
  readonly role: ColumnRole;
  readonly filled: number;
  /** Filled / records. */
  readonly fillRate: number;
  /** Different values; counting stops at `distinctMax` and `distinctExact` is false then. */
  readonly distinct: number;
  readonly distinctExact: boolean;
  readonly longest: number;
  readonly placeholders: Tally;
  readonly implausible: Tally;
  /** Of a column of few codes: those seen fewer than once in a thousand times and unlike the others. */
  readonly undefinedCodes: Tally;
  /** Most frequent values with their counts. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
}

/** A count with up to ten examples. */
export interface Tally {
  readonly count: number;
  readonly examples: readonly string[];
}

export interface FileProfile {
  readonly path: string;
  readonly format: FileFormat;
  readonly totals: ReadTotals;
  readonly columns: readonly ColumnProfile[];
  /** Rejects by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

const distinctMax = 200_000;
const examplesMax = 10;
const sampleRows = 200;

const kinds: Readonly<Partial<Record<ColumnRole, ValueKind>>> = {
  name: 'name',
  firstName: 'name',
  lastName: 'name',
  phone: 'phone',
  email: 'email',
  passportNumber: 'document',
  idNumber: 'document',
  accountNumber: 'account',
  iban: 'account',
  plate: 'plate',
  address: 'address',
};

/** Profiles a file that can be imported: fill rates, distinct values, placeholders, implausible values, rare codes. */
export async function profileFile(path: string, options: ReadOptions & { year: number }): Promise<FileProfile> {
  const source = await openRows(path, options);
  const sample: string[][] = [];
  let columns: ColumnTallies[] | null = null;
  const reasons: Record<string, number> = {};
  for await (const batch of source.batches()) {
    for (const reject of batch.rejects) reasons[reject.reason] = (reasons[reject.reason] ?? 0) + 1;
    if (!columns) {
      sample.push(...batch.rows.slice(0, sampleRows));
      const json = source.format.kind === 'jsonl';
      columns = source.header.map((name, c) =>
        columnTallies(
          name,
          guessColumn(
            name,
            sample.flatMap((row) => cellTexts(row[c], json)),
          ),
          { year: options.year, json },
        ),
      );
    }
    for (const row of batch.rows) for (let c = 0; c < columns.length; c++) columns[c].add(row[c]);
  }
  const totals = source.totals();
  const done =
    columns ?? source.header.map((name) => columnTallies(name, 'other', { year: options.year, json: false }));
  return { path, format: source.format, totals, columns: done.map((column) => column.close(totals.records)), reasons };
}

interface ColumnTallies {
  add(value: string): void;
  close(records: number): ColumnProfile;
}

function columnTallies(
  column: string,
  role: ColumnRole,
  { year, json }: { readonly year: number; readonly json: boolean },
): ColumnTallies {
  const counts = new Map<string, number>();
  const placeholders = tally();
  const implausible = tally();
  const kind = kinds[role] ?? 'any';
  let filled = 0;
  let longest = 0;
  let exact = true;
  const verdicts = new Map<string, 'placeholder' | 'implausible' | ''>();
  const verdictOf = (value: string) => {
    let verdict = verdicts.get(value);
    if (verdict === undefined) {
      verdict = judge(value, role, kind, year);
      if (verdicts.size < distinctMax) verdicts.set(value, verdict);
    }
    return verdict;
  };
  return {
    add: (value) => {
      if (value.trim() === '') return;
      filled++;
      longest = Math.max(longest, value.length);
      const known = counts.get(value);
      if (known !== undefined || counts.size < distinctMax) counts.set(value, (known ?? 0) + 1);
      else exact = false;
      for (const text of cellTexts(value, json)) {
        const verdict = verdictOf(text);
        if (verdict === 'placeholder') placeholders.add(text);
        else if (verdict === 'implausible') implausible.add(text);
      }
    },
    close: (records) => {
      const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        column,
        role,
        filled,
        fillRate: records === 0 ? 0 : filled / records,
        distinct: counts.size,
        distinctExact: exact,
        longest,
        placeholders: placeholders.close(),
        implausible: implausible.close(),
        undefinedCodes: undefinedCodes(ordered, filled),
        top: ordered.slice(0, 5).map(([value, count]) => ({ value: value.slice(0, 80), count })),
      };
    },
  };
}

function judge(value: string, role: ColumnRole, kind: ValueKind, year: number): 'placeholder' | 'implausible' | '' {
  if (role === 'birthDate' || role === 'date' || role === 'dateTo') {
    const reading = readDate(value);
    if (isPlaceholder(value, 'date') || reading?.flags.includes('dummy')) return 'placeholder';
    if (!reading || reading.from === null) return 'implausible';
    if (role !== 'birthDate') return '';
    if (reading.flags.includes('first-of-january')) return 'placeholder';
    const age = year - (1970 + reading.from / 365.2425);
    return age < 1 || age > 110 ? 'implausible' : '';
  }
  if (role === 'rowId') return '';
  if (role === 'age' && /^\s*-?\d+([.,]\d+)?\s*$/.test(value)) {
    const age = Number(value.replace(',', '.'));
    return age <= 0 || age > 110 ? 'implausible' : '';
  }
  if (isPlaceholder(value, kind)) return 'placeholder';
  return '';
}

/** In a column of few values, those that are seen less than once in a thousand rows beside codes that are common. */
function undefinedCodes(ordered: readonly (readonly [string, number])[], filled: number): Tally {
  if (ordered.length < 3 || ordered.length > 40 || filled < 50) return { count: 0, examples: [] };
  const shapes = new Set(ordered.filter(([, count]) => count >= filled / 20).map(([value]) => shape(value)));
  if (shapes.size === 0) return { count: 0, examples: [] };
  const odd = ordered.filter(([value, count]) => count <= Math.max(1, filled / 1000) && !shapes.has(shape(value)));
  return {
    count: odd.reduce((sum, [, count]) => sum + count, 0),
    examples: odd.slice(0, examplesMax).map(([value]) => value),
  };
}

function shape(value: string): string {
  return value
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '9')
    .replace(/(.)\1+/gu, '$1');
}

function tally(): { add(value: string): void; close(): Tally } {
  let count = 0;
  const examples = new Set<string>();
  return {
    add: (value) => {
      count++;
      if (examples.size < examplesMax) examples.add(value.slice(0, 80));
    },
    close: () => ({ count, examples: [...examples] }),
  };
}
