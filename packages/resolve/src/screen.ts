import {
  type AnalysedName,
  analyseName,
  compareAnalysed,
  compareDates,
  nameKeys,
  nameThreshold,
  readDate,
} from '@lookback/names';
import type { Field, RecordTable } from './record-table.ts';

/** A held person that may stand on a list: for a human to judge, without effect on anything. */
export interface ScreenHit {
  readonly record: number;
  readonly listRow: number;
  readonly probability: number;
  /** The two values that matched, and what else agrees. */
  readonly because: string;
  /** Evidence that one side or both lack. */
  readonly missing: readonly string[];
}

/** What was searched, told even where nothing was found. */
export interface Screening {
  readonly hits: readonly ScreenHit[];
  readonly records: number;
  readonly listRows: number;
  /** Name pairs that were compared. */
  readonly compared: number;
  /** Records without a name, which no list of names can find. */
  readonly nameless: readonly number[];
}

const nameRoles = ['full_name', 'alias', 'given_name', 'surname', 'patronymic'];
const keyHoldersMax = 400;
const dateEqualBits = 11;
const dateNearBits = 3;
const dateConflictBits = -6;

/**
 * Screens records against a list of names: candidates only. Probability: the bits of the matched name (how rare its
 * parts are in the list) and of the birth date, against one listed row being sought; uncalibrated, for ordering.
 */
export function screenRecords(table: RecordTable, list: RecordTable): Screening {
  const listed = namesOf(list);
  const held = namesOf(table);
  const index = new Map<string, number[]>();
  listed.forEach((names, row) => {
    for (const key of new Set(names.flatMap((name) => nameKeys(name.analysed)))) {
      const rows = index.get(key);
      if (rows) rows.push(row);
      else index.set(key, [row]);
    }
  });
  const hits: ScreenHit[] = [];
  const nameless: number[] = [];
  let compared = 0;
  const dates = { held: valuesOf(table, 'birth_date'), listed: valuesOf(list, 'birth_date') };
  held.forEach((names, record) => {
    if (names.length === 0) nameless.push(record);
    const rows = new Map<number, number>();
    for (const key of new Set(names.flatMap((name) => nameKeys(name.analysed)))) {
      for (const row of index.get(key) ?? [])
        rows.set(row, (rows.get(row) ?? 0) + Math.log2(list.count / (index.get(key)?.length ?? 1) + 1));
    }
    const nearest = [...rows].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, keyHoldersMax);
    for (const [row, sharedBits] of nearest) {
      const best = bestPair(names, listed[row]);
      compared += names.length * listed[row].length;
      if (!best) continue;
      const date = dateEvidence(dates.held[record], dates.listed[row]);
      const bits = Math.max(1, sharedBits) * best.score + date.bits - Math.log2(list.count + 1);
      hits.push({
        record,
        listRow: row,
        probability: 1 / (1 + 2 ** -bits),
        because: [`"${best.left}" = "${best.right}" (${best.level}, ${best.score.toFixed(2)})`, ...date.because].join(
          '; ',
        ),
        missing: missingEvidence(table, record, list, row),
      });
    }
  });
  hits.sort((x, y) => x.record - y.record || y.probability - x.probability || x.listRow - y.listRow);
  return { hits, records: table.count, listRows: list.count, compared, nameless };
}

interface HeldName {
  readonly text: string;
  readonly analysed: AnalysedName;
}

function namesOf(table: RecordTable): HeldName[][] {
  const whole = table.fields.filter(({ role }) => role === 'full_name' || role === 'alias');
  const parts = table.fields.filter(({ role }) => role === 'given_name' || role === 'patronymic' || role === 'surname');
  const known = new Map<string, AnalysedName>();
  return Array.from({ length: table.count }, (_, record) => {
    const texts = whole.flatMap((field) => held(field, record));
    const joined = parts.flatMap((field) => held(field, record)).join(' ');
    if (joined !== '') texts.push(joined);
    return [...new Set(texts)].map((text) => {
      let analysed = known.get(text);
      if (!analysed) {
        analysed = analyseName(text, 'person');
        known.set(text, analysed);
      }
      return { text, analysed };
    });
  });
}

function held(field: Field, record: number): string[] {
  return Array.from(field.codes.subarray(field.offsets[record], field.offsets[record + 1]), (code) =>
    field.dictionary.at(code),
  );
}

function valuesOf(table: RecordTable, role: string): string[][] {
  const fields = table.fields.filter((field) => field.role === role);
  return Array.from({ length: table.count }, (_, record) => fields.flatMap((field) => held(field, record)));
}

function bestPair(
  left: readonly HeldName[],
  right: readonly HeldName[],
): { left: string; right: string; score: number; level: string } | null {
  let best: { left: string; right: string; score: number; level: string } | null = null;
  for (const a of left) {
    for (const b of right) {
      const { score, level } = compareAnalysed(a.analysed, b.analysed);
      if (score >= nameThreshold && (!best || score > best.score)) best = { left: a.text, right: b.text, score, level };
    }
  }
  return best;
}

function dateEvidence(left: readonly string[], right: readonly string[]): { bits: number; because: string[] } {
  if (left.length === 0 || right.length === 0) return { bits: 0, because: [] };
  let best: { bits: number; because: string[] } = {
    bits: dateConflictBits,
    because: [`birth date ${left[0]} differs from ${right[0]}`],
  };
  for (const a of left) {
    for (const b of right) {
      const readA = readDate(a);
      const readB = readDate(b);
      if (!readA || !readB) continue;
      const { agreement, certainty, placeholder } = compareDates(readA, readB);
      const bits = placeholder
        ? 0
        : certainty === 'certain'
          ? dateEqualBits
          : certainty === 'possible' || agreement === 'one-digit'
            ? dateNearBits
            : dateConflictBits;
      if (bits > best.bits) best = { bits, because: [`birth date ${a} / ${b}: ${agreement}`] };
    }
  }
  return best;
}

function missingEvidence(table: RecordTable, record: number, list: RecordTable, row: number): string[] {
  const roles = new Set(
    [...table.fields, ...list.fields].map(({ role }) => role).filter((role) => !nameRoles.includes(role)),
  );
  roles.add('birth_date');
  const has = (source: RecordTable, at: number, role: string): boolean =>
    source.fields.some((field) => field.role === role && held(field, at).length > 0);
  return [...roles].filter((role) => !has(table, record, role) || !has(list, row, role)).sort();
}
