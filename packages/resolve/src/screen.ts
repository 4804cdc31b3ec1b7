import { compareAnalysed, compareDates, nameThreshold, readDate, scoreAnalysed } from '@lookback/names';
import { calibrateHits } from './calibrate-hits.ts';
import { recombinedNames } from './recombine-names.ts';
import type { RecordTable } from './record-table.ts';
import { heldValues, nameReader, nameTexts, type ScreenedName, searchedForms, valuesByRole } from './screen-names.ts';

/** A held person that may stand on a list: for a human to judge, without effect on anything. */
export interface ScreenHit {
  readonly record: number;
  readonly listRow: number;
  /** Share of hits of such a score that chance does not explain, 0 to 1. */
  readonly probability: number;
  /** The two values that matched, and what else agrees. */
  readonly because: string;
  /** Evidence that one side or both lack. */
  readonly missing: readonly string[];
}

/** What was searched, told even where nothing was found. */
export interface Screening {
  readonly hits: readonly ScreenHit[];
  /** Hits that names which nobody bears would give: what chance alone does. */
  readonly expectedByChance: number;
  readonly records: number;
  readonly listRows: number;
  /** Name pairs that were compared. */
  readonly compared: number;
  /** Records without a name, which no list of names can find. */
  readonly nameless: readonly number[];
  /** Names of the list, and rows of it without a name. */
  readonly listNames: number;
  readonly listNameless: number;
  /** By record: its names, the forms searched, and the listed names they were compared with. */
  readonly searched: readonly { readonly text: string; readonly forms: string; readonly compared: number }[][];
}

const nameRoles = ['full_name', 'alias', 'given_name', 'surname', 'patronymic'];
const keyHoldersMax = 400;
const dateEqualBits = 11;
const dateNearBits = 3;
const dateConflictBits = -6;

/**
 * Screens records against a list of names: candidates only. Score: the bits of the matched name (how rare its parts
 * are among held and listed names) and of the birth date. Probability: the score against that of recombined names, which
 * nobody bears, searched in the same way (`calibrateHits`).
 */
export function screenRecords(table: RecordTable, list: RecordTable, seed = 'lookback'): Screening {
  const read = nameReader();
  const texts = nameTexts(table);
  const held = texts.map((names) => names.map(read));
  const search = searcher(
    table,
    list,
    held,
    nameTexts(list).map((names) => names.map(read)),
  );
  const found = held.map((names, record) => search.find(record, names));
  const hits = found.flatMap(({ hits }) => hits);
  const { names, weight } = recombinedNames(texts, valuesByRole(table, 'birth_date'), seed);
  const decoys = names.flatMap(({ record, texts: made }) =>
    search.find(record, made.map(nameReader())).hits.map(({ score }) => score),
  );
  const { probability, expectedByChance } = calibrateHits(
    hits.map(({ score }) => score),
    decoys,
    weight,
  );
  const nameless = [...held.keys()].filter((record) => held[record].length === 0);
  return {
    hits: hits
      .map(({ record, listRow, left, right, dates }, i) => ({
        record,
        listRow,
        probability: probability[i],
        score: hits[i].score,
        because: becauseOf(left, right, dates),
        missing: missingEvidence(table, record, list, listRow),
      }))
      .sort((x, y) => x.record - y.record || y.score - x.score || x.listRow - y.listRow),
    expectedByChance,
    records: table.count,
    listRows: list.count,
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    nameless,
    listNames: search.listed.reduce((sum, own) => sum + own.length, 0),
    listNameless: search.listed.filter((own) => own.length === 0).length,
    searched: held.map((own, record) =>
      own.map((name) => ({ text: name.text, forms: searchedForms(name), compared: found[record].compared })),
    ),
  };
}

interface ScoredHit {
  readonly record: number;
  readonly listRow: number;
  readonly score: number;
  readonly left: ScreenedName;
  readonly right: ScreenedName;
  readonly dates: readonly string[];
}

interface Searcher {
  readonly listed: readonly (readonly ScreenedName[])[];
  /** Listed rows that some names come near, with the birth dates of a record. */
  find(record: number, names: readonly ScreenedName[]): { readonly hits: ScoredHit[]; readonly compared: number };
}

function searcher(
  table: RecordTable,
  list: RecordTable,
  held: readonly (readonly ScreenedName[])[],
  listed: readonly (readonly ScreenedName[])[],
): Searcher {
  const index = rowsByKey(listed);
  const holders = rowsByKey(held);
  const dates = { held: valuesByRole(table, 'birth_date'), listed: valuesByRole(list, 'birth_date') };
  const all = list.count + table.count;
  const bitsOf = (key: string): number =>
    Math.log2(all / ((index.get(key)?.length ?? 0) + (holders.get(key)?.length ?? 0) + 1) + 1);
  return {
    listed,
    find: (record, names) => {
      const rows = new Map<number, number>();
      for (const key of new Set(names.flatMap(({ keys }) => keys))) {
        const bits = bitsOf(key);
        for (const row of index.get(key) ?? []) rows.set(row, (rows.get(row) ?? 0) + bits);
      }
      const nearest = [...rows].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, keyHoldersMax);
      const hits: ScoredHit[] = [];
      let compared = 0;
      for (const [listRow, sharedBits] of nearest) {
        compared += names.length * listed[listRow].length;
        const best = bestPair(names, listed[listRow]);
        if (!best) continue;
        const date = dateEvidence(dates.held[record], dates.listed[listRow]);
        const score = Math.max(1, sharedBits) * best.score + date.bits;
        hits.push({ record, listRow, score, left: best.left, right: best.right, dates: date.because });
      }
      return { hits, compared };
    },
  };
}

function rowsByKey(names: readonly (readonly ScreenedName[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  names.forEach((own, row) => {
    for (const key of new Set(own.flatMap(({ keys }) => keys))) {
      const rows = index.get(key);
      if (rows) rows.push(row);
      else index.set(key, [row]);
    }
  });
  return index;
}

function bestPair(
  left: readonly ScreenedName[],
  right: readonly ScreenedName[],
): { left: ScreenedName; right: ScreenedName; score: number } | null {
  let best: { left: ScreenedName; right: ScreenedName; score: number } | null = null;
  for (const a of left) {
    for (const b of right) {
      const score = scoreAnalysed(a.analysed, b.analysed);
      if (score >= nameThreshold && (!best || score > best.score)) best = { left: a, right: b, score };
    }
  }
  return best;
}

function becauseOf(left: ScreenedName, right: ScreenedName, dates: readonly string[]): string {
  const { score, level } = compareAnalysed(left.analysed, right.analysed);
  return [`"${left.text}" = "${right.text}" (${level}, ${score.toFixed(2)})`, ...dates].join('; ');
}

function dateEvidence(left: readonly string[], right: readonly string[]): { bits: number; because: string[] } {
  if (left.length === 0 || right.length === 0) return { bits: 0, because: [] };
  const unreadable = `birth date ${left[0]} or ${right[0]} cannot be read`;
  let best: { bits: number; because: string[] } | null = null;
  for (const a of left) {
    for (const b of right) {
      const readA = readDate(a);
      const readB = readDate(b);
      if (!readA || !readB) continue;
      const { agreement, certainty, placeholder } = compareDates(readA, readB);
      const isNear = certainty === 'possible' || agreement === 'one-digit';
      const [told, bits] =
        certainty === 'certain'
          ? [`birth date ${a} / ${b}: ${agreement}`, dateEqualBits]
          : isNear
            ? [`birth date ${a} / ${b}: ${agreement === 'contained' ? 'may be one day' : agreement}`, dateNearBits]
            : [`birth date ${a} differs from ${b}`, dateConflictBits];
      const found = placeholder
        ? { bits: 0, because: [`birth date ${a} / ${b}: filled in by a form`] }
        : { bits, because: [told] };
      if (best === null || found.bits > best.bits) best = found;
    }
  }
  return best ?? { bits: 0, because: [unreadable] };
}

function missingEvidence(table: RecordTable, record: number, list: RecordTable, row: number): string[] {
  const roles = new Set(
    [...table.fields, ...list.fields]
      .map(({ role }) => role)
      .filter((role) => !nameRoles.includes(role) && role !== 'event_date'),
  );
  roles.add('birth_date');
  const has = (source: RecordTable, at: number, role: string): boolean =>
    source.fields.some((field) => field.role === role && heldValues(field, at).length > 0);
  return [...roles].filter((role) => !has(table, record, role) || !has(list, row, role)).sort();
}
