import { UserError } from '@lookback/base';
import { personView, standingJudgements } from '@lookback/review';
import { decideStep, loadFile, openBook } from '@lookback/workflow';
import type * as s from '../schema/index.ts';
import { holdKey } from './keys.ts';
import { stageName } from './stage.ts';
import { isoNow, libraryOf, nowMs, stateOf, type World } from './world.ts';

/** One reader's answer at gate 2, through the same step as the command line. */
export async function decide(
  world: World,
  person: string,
  command: s.DecideCommand,
  actor: s.Actor,
): Promise<s.DecideAnswer> {
  const key = holdKey(world, actor);
  const file = await loadFile(world.context, person);
  if (file.evidenceDigest !== command.basis) {
    throw new UserError({ code: 'evidence_changed', message: 'The evidence has changed since it was read.' });
  }
  if (command.outcome === 'insufficient_information' && command.lookAgain === undefined) {
    throw new UserError({ code: 'look_again_missing', message: 'Say when to look again.' });
  }
  const { outcome, reason, evidence, innocent, confirm, lookAgain } = command;
  await decideStep(
    world.context,
    file.id,
    { outcome, reason, evidence, innocentExplanation: innocent, confirmation: confirm, relookOn: lookAgain },
    key,
  );
  const state = await stateOf(world);
  const view = personView(state, file.id, { kind: 'key', id: key.id }, nowMs(world));
  return {
    person: file.id,
    stage: stageName(view?.stage ?? 'S0'),
    at: isoNow(world),
    settled: view?.settled != null,
    outcome: view?.settled?.outcome ?? null,
    version: `${file.evidenceDigest.slice(0, 16)}.${state.sequence}`,
  };
}

/** One reader's answer at gate 1. A person's id stands for the earliest record of the person. */
export async function identity(
  world: World,
  person: string,
  command: s.IdentityCommand,
  actor: s.Actor,
): Promise<s.IdentityAnswer> {
  const key = holdKey(world, actor);
  const file = await loadFile(world.context, person);
  const { a, b, judgement, reason } = command;
  if (a === b) throw new UserError({ code: 'same_record', message: 'These are one record.' });
  const { ofRecord } = await libraryOf(world);
  const unknown = [a, b].find((record) => !ofRecord.has(record));
  if (unknown !== undefined) throw new UserError({ code: 'record_unknown', message: `${unknown} is no record.` });
  await (await openBook(world.context)).perform({ kind: 'judge_identity', a, b, judgement, reason }, key);
  const settled = standingJudgements(await stateOf(world)).some(
    (one) => one.settled && [a, b].includes(one.a) && [a, b].includes(one.b),
  );
  return { person: file.id, judgement, settled, at: isoNow(world) };
}
