import {
  bcubed,
  type CurvePoint,
  curveSvg,
  errorCounts,
  explainIndexes,
  labellingSample,
  pairErrors,
  pairwise,
  type Resolution,
  thresholdCurve,
} from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { csvText, readable } from '../links/csv-text.ts';
import { explanationLine } from './explain-file.ts';

/** How a resolution compares with the truth; missed and wrong pairs also one by one. */
export function measured(resolution: Resolution, truth: readonly string[]) {
  const errors = pairErrors(resolution, truth);
  return {
    errors,
    figures: {
      pairwise: pairwise(resolution.personOf, truth),
      bcubed: bcubed(resolution.personOf, truth),
      curve: thresholdCurve(resolution, truth),
      ...errorCounts(errors),
    },
  };
}

type Measured = ReturnType<typeof measured>;

/** What is said of a measured resolution. */
export function measuredSentences({ figures }: Measured): string[] {
  const { p, r, f1 } = figures.pairwise;
  const { missed, wrong } = figures;
  return [
    words.finding_people_measured({
      p: p.toFixed(4),
      r: r.toFixed(4),
      f1: f1.toFixed(4),
      bcubed: figures.bcubed.f1.toFixed(4),
    }),
    words.finding_people_errors({
      notBlocked: readable(missed.not_blocked),
      scoredLow: readable(missed.scored_low),
      cut: readable(missed.cut),
      scoredHigh: readable(wrong.scored_high),
      throughOthers: readable(wrong.through_others),
    }),
  ];
}

export async function writeErrors(path: string, resolution: Resolution, { errors }: Measured): Promise<void> {
  const { table } = resolution;
  const rows = errors.map(({ a, b, kind, reason, probability }) => [
    table.ids.at(a),
    table.ids.at(b),
    kind,
    reason,
    probability,
    explanationLine(explainIndexes(resolution, a, b)),
  ]);
  await writeFileAtomically(path, csvText(['record_a', 'record_b', 'error', 'reason', 'probability', 'because'], rows));
}

export async function writeCurve(path: string, { model }: Resolution, curve: readonly CurvePoint[]): Promise<void> {
  await writeFileAtomically(path, curveSvg(curve, model.thresholds.core));
}

/** Writes pairs for a person to judge, with the values side by side. Returns their number. */
export async function writeSample(path: string, resolution: Resolution, size: number, seed: string): Promise<number> {
  const { ids, fields } = resolution.table;
  const values = (record: number): string =>
    fields
      .flatMap((field) =>
        Array.from(field.codes.subarray(field.offsets[record], field.offsets[record + 1]), (code) => ({
          name: field.name,
          value: field.dictionary.at(code),
        })),
      )
      .map(({ name, value }) => `${name}: ${value}`)
      .join(' | ');
  const sample = labellingSample(resolution, size, seed);
  const header = [
    'left',
    'right',
    'same',
    'joined',
    'probability',
    'stratum',
    'stratum_pairs',
    'left_values',
    'right_values',
  ];
  const rows = sample.map(({ a, b, joined, probability, stratum, stratumPairs }) => [
    ids.at(a),
    ids.at(b),
    '',
    joined,
    probability,
    stratum,
    stratumPairs,
    values(a),
    values(b),
  ]);
  await writeFileAtomically(path, csvText(header, rows));
  return sample.length;
}
