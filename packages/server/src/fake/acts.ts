import { GuardError, UserError } from '@lookback/base';
import type * as s from '../schema/index.ts';
import { pathsOfPerson } from './file.ts';
import { answerInto, choicesOf, refuseDecision, stageOf } from './ledger.ts';
import { allowWrite, type FakeWorld, identitySettled, knownPerson, nowOf, stateFor, tell, versionOf } from './world.ts';

export function decideOf(world: FakeWorld, id: string, command: s.DecideCommand, actor: s.Actor): s.DecideAnswer {
  const person = knownPerson(world, id);
  const state = stateFor(world, person.index);
  const paths = pathsOfPerson(person, world.withdrawn);
  const conduct = paths.items.some((item) => item.conduct);
  const choices = choicesOf(conduct, identitySettled(state) || person.records === 1);
  const part = refuseDecision(state, command, actor, choices);
  if (command.basis !== paths.basis) {
    throw new UserError({ code: 'evidence_changed', message: 'The evidence has changed since it was read.' });
  }
  if (command.evidence.some((item) => !paths.items.some((one) => one.id === item))) {
    throw new UserError({ code: 'evidence_unknown', message: 'This person has no such item.' });
  }
  allowWrite(world, actor);
  const at = nowOf(world);
  const { outcome, reason, innocent, evidence } = command;
  answerInto(state, { part, by: actor.name, at, outcome, reason, innocent, evidence });
  state.takenBy = null;
  const settled = state.settled !== null;
  tell(world, settled ? 'settled' : 'answered', id, settled ? actor.name : null);
  const version = versionOf(world, person, actor);
  return { person: id, stage: stageOf(state), at, settled, outcome: state.settled?.outcome ?? null, version };
}

export function judgeOf(world: FakeWorld, id: string, command: s.IdentityCommand, actor: s.Actor): s.IdentityAnswer {
  const person = knownPerson(world, id);
  const state = stateFor(world, person.index);
  if (command.a === command.b) throw new UserError({ code: 'same_record', message: 'These are one record.' });
  if (state.identity.some((one) => one.by === actor.name)) {
    throw new GuardError({ code: 'already_decided_by_you', message: 'You have answered this.' });
  }
  allowWrite(world, actor);
  const at = nowOf(world);
  state.identity.push({ ...command, by: actor.name, at });
  tell(world, 'identity', id, null);
  return { person: id, judgement: command.judgement, settled: state.identity.length >= 2, at };
}
