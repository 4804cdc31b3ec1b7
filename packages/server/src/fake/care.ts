import { GuardError, UserError } from '@lookback/base';
import { exclusionRules } from '@lookback/review';
import { actsFor } from '../acts-for.ts';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { type FakeState, partOf, reopen } from './ledger.ts';
import { allowWrite, type FakeWorld, knownPerson, nowOf, stateFor, tell } from './world.ts';

/** What a reader sees: of whoever answered, a blind reader sees no note and no reason. */
export function careOf(state: FakeState, reader: Reader): s.Care {
  const authors = new Set(state.answers.map((answer) => answer.by));
  const own = reader !== null && authors.has(reader.name);
  const open = state.settled !== null || own || authors.size === 0 || partOf(state, reader).part === 'adjudicator';
  const { care } = state;
  const hides = (name: string) => !open && authors.has(name);
  return {
    ...care,
    paused: care.paused === null || open ? care.paused : { ...care.paused, reason: null },
    underProtection: open && care.underProtection,
    role: open ? care.role : 'not_established',
    roleProposed: open ? care.roleProposed : null,
    notes: care.notes.filter((note) => !hides(note.by)),
    attached: care.attached.map((item) => (item.by !== null && hides(item.by) ? { ...item, by: null } : item)),
    may: reader === null ? [] : actsFor(reader.roles),
  };
}

export function actOf(world: FakeWorld, id: string, command: s.ActCommand, actor: s.Actor): s.ActAnswer {
  const state = stateFor(world, knownPerson(world, id).index);
  if (!actsFor(actor.roles).includes(command.act)) {
    throw new GuardError({ code: 'role_missing', message: 'The role of this key may not do this.' });
  }
  allowWrite(world, actor);
  const at = nowOf(world);
  if (command.act === 'reopen') {
    const answered = state.answers.length > 0;
    if (answered) reopen(state, at, { code: 'reopened_taken_back' });
    tell(world, 'reopened', id, null);
    return { recorded: answered, at };
  }
  const before = JSON.stringify(state.care);
  state.care = after(state.care, command, actor.name, at);
  tell(world, 'care', id, null);
  return { recorded: JSON.stringify(state.care) !== before, at };
}

function after(care: FakeState['care'], command: s.ActCommand, by: string, at: string): FakeState['care'] {
  switch (command.act) {
    case 'pause':
      return { ...care, paused: care.paused ?? { since: at, until: command.until ?? null, reason: command.reason } };
    case 'resume':
      if (care.paused === null) throw new UserError({ code: 'not_paused', message: 'This case is not paused.' });
      return { ...care, paused: null };
    case 'refer':
      return { ...care, underProtection: true };
    case 'end_protection':
      if (!care.underProtection)
        throw new UserError({ code: 'not_under_protection', message: 'This person is not under protection.' });
      return { ...care, underProtection: false };
    case 'note':
      return { ...care, notes: [...care.notes, { by, at, innocent: command.innocent, text: command.text }] };
    case 'attach': {
      const { kind, place, text } = command;
      return { ...care, attached: [...care.attached, { id: `E${care.attached.length + 1}`, kind, place, text, by }] };
    }
    case 'role':
      return ['organiser', 'facilitator'].includes(command.role)
        ? { ...care, roleProposed: command.role }
        : { ...care, role: command.role, roleProposed: null };
    default:
      return care;
  }
}

export function exclusionsOf(world: FakeWorld, reader: Reader): s.Exclusion[] {
  const may = reader?.roles.includes('reviewer') ?? false;
  return exclusionRules.map((rule) => {
    const by = [...(world.approvals.get(rule) ?? [])];
    const approval = rule === 'hub_only' ? (by.length >= 2 ? ('signed' as const) : ('waiting' as const)) : null;
    const mayApprove = may && !by.includes(reader?.name ?? '');
    return { rule, approval, by, persons: 12, twoOrMore: 2, twoOrMoreExpected: 1.7, mayApprove };
  });
}

export function approveOf(world: FakeWorld, rule: s.Exclusion['rule'], actor: s.Actor): void {
  if (!actor.roles.includes('reviewer'))
    throw new GuardError({ code: 'role_missing', message: 'The role of this key may not do this.' });
  const signed = world.approvals.get(rule) ?? new Set<string>();
  if (signed.has(actor.name)) throw new GuardError({ code: 'already_signed', message: 'This key has approved it.' });
  allowWrite(world, actor);
  world.approvals.set(rule, signed.add(actor.name));
  tell(world, 'care', null, null);
}
