import { availableParallelism } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { UserError } from '@lookback/base';
import {
  type CandidateReason,
  explainPair,
  type HeldApart,
  type PairExplanation,
  type Resolution,
  resolve,
  resolveWith,
  waterfallSvg,
  whyApart,
  whyNot,
} from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { comparedWord, levelWord, rivalWord } from './level-words.ts';
import { readModel } from './model-file.ts';
import { readPeople } from './people-file.ts';
import { rolesOf, withPeopleOptions } from './people-options.ts';

/** What the one-shot forms of `explain` and `why-not` take: a file instead of a workspace. */
export interface ExplainFileOptions {
  readonly in?: string;
  readonly id?: string;
  readonly ignore: readonly string[];
  readonly role: readonly string[];
  readonly model?: string;
  /** Where to write the waterfall, if anywhere. */
  readonly svg?: string;
}

/** Adds the options of the one-shot form. */
export function withFileOptions(command: Command): Command {
  const added = command
    .option('--in <file>', 'a file instead of a workspace (example: --in people.csv)')
    .option('--id <column>', 'with --in: the column of record ids (example: --id unique_id)');
  return withPeopleOptions(added)
    .option('--model <file>', 'with --in: a linkage model instead of learning one (example: --model model.yaml)')
    .option('--svg <file>', 'draw the sum as a waterfall (example: --svg why.svg)');
}

/** `lookback explain --in FILE --id COL A B`: why two records of a file are, or are not, one person. */
export async function explainFile(io: Io, a: string, b: string, path: string, options: ExplainFileOptions) {
  const explanation = explainPair(await resolvedFile(io, path, options), a, b);
  for (const line of explanationLines(explanation)) io.say(line);
  await drawn(io, explanation, options.svg);
  io.result(explanation);
}

/**
 * `lookback why-not --in FILE --id COL A [B]`: what keeps two persons apart, by the pair between them that came nearest;
 * of one record alone, the nearest record that was not joined.
 */
export async function whyNotFile(io: Io, a: string, b: string | undefined, path: string, options: ExplainFileOptions) {
  const resolution = await resolvedFile(io, path, options);
  const nearest = b === undefined ? whyNot(resolution, a) : null;
  const other = b ?? (nearest?.a === a ? nearest.b : nearest?.a);
  if (other === undefined || (b === undefined && nearest === null)) {
    io.say(words.finding_explain_nothing_near({ a }));
    io.result({ samePerson: false, reason: null, explanation: null });
    return;
  }
  const answer = nearest === null ? whyApart(resolution, a, other) : whyApart(resolution, nearest.a, nearest.b);
  if (answer.samePerson) io.say(words.step_why_not_same());
  else if (answer.reason) io.say(nearestSentence(answer.reason));
  for (const line of explanationLines(answer.explanation)) io.say(line);
  await drawn(io, answer.explanation, options.svg);
  io.result(answer);
}

const reasonWords = {
  name_only: words.step_why_not_reason_name_only,
  household_evidence_only: words.step_why_not_reason_household_evidence_only,
  no_personal_evidence: words.step_why_not_reason_no_personal_evidence,
  below_threshold: words.step_why_not_reason_below_threshold,
  cluster_contradicts: words.step_why_not_reason_cluster_contradicts,
  judged_different: words.step_why_not_reason_judged_different,
} as const satisfies Record<CandidateReason, () => string>;
const reasonsByCode: Readonly<Record<string, () => string>> = reasonWords;

/** Why two persons were not joined, before the pair of their records that comes nearest. */
export function nearestSentence(reason: string): string {
  return words.step_why_not_nearest({ reason: reasonsByCode[reason]?.() ?? reason });
}

async function resolvedFile(io: Io, path: string, options: ExplainFileOptions): Promise<Resolution> {
  const { id, ignore } = options;
  if (id === undefined) throw new UserError({ code: 'usage', message: words.error_in_needs_id() });
  if (options.model !== undefined && options.role.length > 0)
    throw new UserError({ code: 'usage', message: words.error_model_roles() });
  const { table } = await readPeople(io.cwd, path, { id, ignore, roles: rolesOf(options.role) });
  const run = { progress: io.progress, threads: availableParallelism() };
  const resolution =
    options.model === undefined
      ? await resolve(table, run)
      : await resolveWith(await readModel(io.cwd, options.model), table, run);
  io.progress.end();
  return resolution;
}

async function drawn(io: Io, explanation: PairExplanation, path: string | undefined): Promise<void> {
  if (path !== undefined) await writeFileAtomically(resolvePath(io.cwd, path), waterfallSvg(explanation));
}

const heldApartSentences = {
  judgement: words.finding_explain_held_judgement,
  contradicted: words.finding_explain_held_contradicted,
  namesakes: words.finding_explain_held_namesakes,
  parents: words.finding_explain_held_parents,
  nameless: words.finding_explain_held_nameless,
  unseen: words.finding_explain_held_unseen,
  twins: words.finding_explain_held_twins,
  name_only: words.finding_explain_held_name_only,
  household: words.finding_explain_held_household,
  fits_two: words.finding_explain_held_fits_two,
  in_part: words.finding_explain_held_in_part,
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
  for (const { field: name, left, right, level, bits } of explanation.fields) {
    const field = comparedWord(name);
    lines.push(
      level === ''
        ? words.finding_explain_missing({ field, left, right })
        : words.finding_explain_field({ field, left, right, level: levelWord(level), bits: signed(bits) }),
    );
  }
  lines.push(
    words.finding_explain_rivals({
      bits: signed(explanation.rivalBits),
      rival: rivalWord(explanation.rival.name),
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
    lines.push(
      words.finding_explain_lost({
        field: comparedWord(field),
        bits: lostBits.toFixed(1),
        level: levelWord(level),
      }),
    );
  return lines;
}

/** An explained pair in one line, without a value of the file: what each field adds, what rivals take, what holds it apart. */
export function explanationLine({ fields, rivalBits, rival, heldApart, scoreBits }: PairExplanation): string {
  const parts = fields.map(
    ({ field, level, bits }) => `${comparedWord(field)}: ${level === '' ? '-' : `${levelWord(level)} ${signed(bits)}`}`,
  );
  parts.push(`${rivalWord(rival.name)} ${signed(rivalBits)}`, `= ${signed(scoreBits)}`);
  if (heldApart !== null) parts.push(heldApartSentences[heldApart]());
  return parts.join('; ');
}

function signed(bits: number): string {
  return `${bits >= 0 ? '+' : ''}${bits.toFixed(1)}`;
}
