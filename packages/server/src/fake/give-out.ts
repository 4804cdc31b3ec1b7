import { GuardError } from '@lookback/base';
import { permissions } from '@lookback/review';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { type FakeState, partOf, visibleAnswers } from './ledger.ts';
import { allowWrite, type FakeWorld, knownPerson, nowOf, stateFor, tell } from './world.ts';

const mayGive = (reader: Reader) => reader?.roles.some((role) => permissions.export.includes(role)) ?? false;

export function givenOutOf(state: FakeState, reader: Reader): s.GivenOut {
  const hidden = visibleAnswers(state, reader).length < state.answers.length;
  const authors = new Set(hidden ? state.answers.map((answer) => answer.by) : []);
  return {
    may: mayGive(reader),
    asked: state.givenOut.asked
      .filter((one) => !authors.has(one.by))
      .map((one) => ({ ...one, own: one.by === reader?.name })),
    given: state.givenOut.given,
  };
}

export function giveOutOf(
  world: FakeWorld,
  id: string,
  { recipient, purpose }: s.GiveOutCommand,
  actor: s.Actor,
): s.GiveOutAnswer {
  const state = stateFor(world, knownPerson(world, id).index);
  if (!mayGive(actor)) throw new GuardError({ code: 'role_missing', message: 'The role of this key may not do this.' });
  const mustAnswer = state.answers.length > 0 && partOf(state, actor).part === 'second';
  if (mustAnswer) throw new GuardError({ code: 'export_answer_first', message: 'Answer on this person first.' });
  allowWrite(world, actor);
  const at = nowOf(world);
  const { asked, given } = state.givenOut;
  const same = asked.filter((one) => one.recipient === recipient && one.purpose === purpose);
  const other = same.find((one) => one.by !== actor.name);
  tell(world, 'care', id, null);
  if (other === undefined) {
    if (same.length > 0) return { state: 'waits', page: null };
    state.givenOut = { asked: [...asked, { by: actor.name, own: true, at, recipient, purpose }], given };
    return { state: 'asked', page: null };
  }
  state.givenOut = { asked: asked.filter((one) => one !== other), given: [...given, { at, recipient }] };
  return { state: 'given', page: `<!doctype html><title>${id}</title>` };
}
