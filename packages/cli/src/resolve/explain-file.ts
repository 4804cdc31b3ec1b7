import { resolve as resolvePath } from 'node:path';
import { explainPair, type HeldApart, type PairExplanation, resolve, waterfallSvg } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import type { Io } from '../io.ts';
import { readPeople } from './people-file.ts';

/** What the one-shot form of `explain` takes: a file instead of a workspace. */
export interface ExplainFileOptions {
  readonly in: string;
  readonly id: string;
  readonly ignore?: readonly string[];
  /** Where to write the waterfall, if anywhere. */
  readonly svg?: string;
}

/** `lookback explain --in FILE --id COL A B`: why two records of a file are, or are not, one person. */
export async function explainFile(io: Io, a: string, b: string, options: ExplainFileOptions): Promise<void> {
  const { table } = await readPeople(io.cwd, options.in, { id: options.id, ignore: options.ignore });
  const explanation = explainPair(await resolve(table, { progress: io.progress }), a, b);
  io.progress.end();
  for (const line of explanationLines(explanation)) io.say(line);
  if (options.svg !== undefined) await writeFileAtomically(resolvePath(io.cwd, options.svg), waterfallSvg(explanation));
  io.result(explanation);
}

const heldApartSentences = {
  judgement: words.finding_explain_held_judgement,
  twins: words.finding_explain_held_twins,
  name_only: words.finding_explain_held_name_only,
  household: words.finding_explain_held_household,
  others: words.finding_explain_held_others,
} as const satisfies Record<HeldApart, () => string>;

/** An explained pair as lines of text: one a field, then the sum and what kept it from being higher. */
export function explanationLines(explanation: PairExplanation): string[] {
  const lines = [
    explanation.samePerson
      ? words.finding_explain_same({ a: explanation.a, b: explanation.b })
      : words.finding_explain_apart({ a: explanation.a, b: explanation.b }),
    words.finding_explain_prior({ bits: signed(explanation.priorBits) }),
  ];
  for (const { field, left, right, level, bits } of explanation.fields) {
    lines.push(
      level === ''
        ? words.finding_explain_missing({ field, left, right })
        : words.finding_explain_field({ field, left, right, level, bits: signed(bits) }),
    );
  }
  lines.push(
    words.finding_explain_rivals({
      bits: signed(explanation.rivalBits),
      rival: explanation.rival.name,
      percent: (100 * explanation.rival.share).toFixed(0),
    }),
  );
  lines.push(
    words.finding_explain_sum({
      bits: signed(explanation.scoreBits),
      percent: (100 * explanation.probability).toFixed(1),
      threshold: String(explanation.thresholdBits),
    }),
  );
  if (explanation.heldApart !== null) lines.push(heldApartSentences[explanation.heldApart]());
  for (const { field, lostBits, level } of explanation.whyNotHigher.slice(0, 3))
    lines.push(words.finding_explain_lost({ field, bits: lostBits.toFixed(1), level }));
  return lines;
}

/** An explained pair in one line, without a value of the file: what each field adds, what rivals take, what holds it apart. */
export function explanationLine({ fields, rivalBits, rival, heldApart, scoreBits }: PairExplanation): string {
  const parts = fields.map(({ field, level, bits }) => `${field}: ${level === '' ? '-' : `${level} ${signed(bits)}`}`);
  parts.push(`${rival.name} ${signed(rivalBits)}`, `= ${signed(scoreBits)}`);
  if (heldApart !== null) parts.push(heldApartSentences[heldApart]());
  return parts.join('; ');
}

function signed(bits: number): string {
  return `${bits >= 0 ? '+' : ''}${bits.toFixed(1)}`;
}
