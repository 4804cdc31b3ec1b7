import { UserError } from '@lookback/base';
import { type JudgedPair, type JudgedStratum, type SampleEstimate, sampleEstimate } from '@lookback/resolve';
import { readTable, type Table } from '@lookback/store/files';
import { words } from '@lookback/words';

/** What people judged: pairs of record ids, and the estimate where the file is a labelling sample. */
export interface Labels {
  readonly judgements: readonly { readonly a: string; readonly b: string; readonly judgement: 'same' | 'different' }[];
  readonly estimate: SampleEstimate | null;
  /** The same judgements, each with the number of pairs that it stands for. */
  readonly pairs: readonly JudgedPair[];
}

const answers: Readonly<Record<string, 'same' | 'different' | null>> = {
  '': null,
  '?': null,
  unsure: null,
  '1': 'same',
  true: 'same',
  yes: 'same',
  si: 'same',
  sí: 'same',
  same: 'same',
  '0': 'different',
  false: 'different',
  no: 'different',
  different: 'different',
};

/**
 * Reads judged pairs: columns `left`, `right`, `same` (1 or 0, yes or no, empty where unsure). A file of `--sample-out`
 * also has `joined`, `stratum`, `stratum_pairs`, and gives an estimate. Throws UserError on other answers.
 */
export async function readLabels(path: string, shown: string): Promise<Labels> {
  const table = await readTable(path);
  const [left, right, same] = ['left', 'right', 'same'].map((name) => columnOf(table, name, shown));
  const judged = same.map((text, row) => {
    const answer = answers[text.trim().toLowerCase()];
    if (answer === undefined)
      throw new UserError({
        code: 'bad_label',
        file: shown,
        line: row + 2,
        column: table.header.indexOf('same') + 1,
        message: words.error_judgement({ text }),
        todo: words.error_judgement_todo(),
      });
    return answer;
  });
  const judgements = judged.flatMap((judgement, row) =>
    judgement === null ? [] : [{ a: left[row].trim(), b: right[row].trim(), judgement }],
  );
  const sampled = table.header.includes('stratum_pairs');
  const weights = sampled ? weightsOf(table, judged) : judged.map(() => 1);
  const pairs = judged.flatMap((judgement, row) =>
    judgement === null
      ? []
      : [{ a: left[row].trim(), b: right[row].trim(), same: judgement === 'same', weight: weights[row] }],
  );
  return { judgements, pairs, estimate: sampled ? estimated(table, judged) : null };
}

function columnOf(table: Table, name: string, shown: string): readonly string[] {
  if (table.header.includes(name)) return table.column(name);
  throw new UserError({
    code: 'no_such_column',
    file: shown,
    message: words.error_no_column({ name }),
    todo: words.error_label_columns_todo(),
  });
}

/** Pairs of its stratum over pairs of it that were judged. */
function weightsOf(table: Table, judged: readonly unknown[]): number[] {
  const [strata, pairs] = ['stratum', 'stratum_pairs'].map((name) => table.column(name));
  const counts = new Map<string, number>();
  judged.forEach((answer, row) => {
    if (answer !== null) counts.set(strata[row], (counts.get(strata[row]) ?? 0) + 1);
  });
  return strata.map((stratum, row) => Number(pairs[row]) / Math.max(1, counts.get(stratum) ?? 1));
}

function estimated(table: Table, judged: readonly ('same' | 'different' | null)[]): SampleEstimate {
  const strata = new Map<string, { joined: boolean; pairs: number; judged: number; same: number }>();
  const [stratum, pairs, joined] = ['stratum', 'stratum_pairs', 'joined'].map((name) => table.column(name));
  judged.forEach((answer, row) => {
    const found = strata.get(stratum[row]) ?? {
      joined: joined[row] === 'true',
      pairs: Number(pairs[row]),
      judged: 0,
      same: 0,
    };
    strata.set(stratum[row], found);
    if (answer !== null) found.judged++;
    if (answer === 'same') found.same++;
  });
  const all: JudgedStratum[] = [...strata.values()];
  return sampleEstimate(all);
}
