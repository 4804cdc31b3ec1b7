import { GuardError, UserError } from '@lookback/base';
import { exclusionRules, isSomeoneElse, type PersonView, permissions } from '@lookback/review';
import { attachStep, careStep, exclusionStep, loadFile, openBook } from '@lookback/workflow';
import { actsFor } from '../acts-for.ts';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { EvidenceKind } from '../schema/index.ts';
import { holdKey } from './keys.ts';
import { isoNow, keyOf, stateOf, type World } from './world.ts';

/** What people did for a person beside answering, for a reader. */
export function careOf(view: PersonView | null, reader: Reader): s.Care {
  return {
    paused:
      view?.paused == null ? null : { since: view.paused.at, until: view.paused.until, reason: view.paused.reason },
    underProtection: view?.underProtection ?? false,
    role: view?.role ?? 'not_established',
    roleProposed: view?.roleProposed ?? null,
    notes: (view?.notes ?? []).map(({ by, at, innocent, text }) => ({ by: by.name, at, innocent, text })),
    attached: (view?.attached ?? []).map(({ id, kind, sources, text, by }) => ({
      ...{ id, kind: EvidenceKind.parse(kind), place: sources.join(', '), text },
      by: by?.name ?? null,
    })),
    may: reader === null || view === null ? [] : actsFor(reader.roles),
  };
}

/** Does an act through the same steps as the command line. Throws what the policy refuses. */
export async function act(world: World, person: string, command: s.ActCommand, actor: s.Actor): Promise<s.ActAnswer> {
  const key = holdKey(world, actor);
  const { context } = world;
  const done = (events: readonly unknown[]): s.ActAnswer => ({ recorded: events.length > 0, at: isoNow(world) });
  switch (command.act) {
    case 'pause': {
      const { reason, until } = command;
      return done(await careStep(context, { kind: 'pause', person, reason, until }, key));
    }
    case 'resume':
      return done(await careStep(context, { kind: 'resume', person }, key));
    case 'refer':
      return done(await careStep(context, { kind: 'refer_protection', person, reason: command.reason }, key));
    case 'end_protection':
      return done(await careStep(context, { kind: 'end_protection', person, reason: command.reason }, key));
    case 'reopen': {
      const { reason } = command;
      return done(await careStep(context, { kind: 'reopen', person, cause: 'taken_back', reason }, key));
    }
    case 'note': {
      const { text, innocent } = command;
      return done(await careStep(context, { kind: 'note', person, text, innocent }, key));
    }
    case 'band': {
      const { band, reason } = command;
      return done(await careStep(context, { kind: 'set_band', person, band, reason }, key));
    }
    case 'attach':
      return done(await attach(world, person, command, key));
    case 'role':
      return done(await setRole(world, person, command, key));
    default:
      return done(await careStep(context, claimOf(person, command), key));
  }
}

type Key = ReturnType<typeof holdKey>;
type Of<A extends s.Act> = Extract<s.ActCommand, { act: A }>;

function claimOf(person: string, command: Of<'place' | 'action' | 'search'>): Parameters<typeof careStep>[1] {
  switch (command.act) {
    case 'place': {
      const { state, from, to = '', source } = command;
      return { kind: 'record_location', person, state, from, to, source };
    }
    case 'action': {
      const { type, from, to = '', authority, basis } = command;
      return { kind: 'record_action', person, type, from, to, authority, basis, source: authority };
    }
    case 'search': {
      const { system, answer, date, authority } = command;
      return { kind: 'record_search', person, system, answer, date, authority };
    }
  }
}

/** Attached items are numbered within their person, as they come. */
async function attach(world: World, person: string, { kind, place, text }: Of<'attach'>, key: Key) {
  const { id: of } = await loadFile(world.context, person);
  const taken = (await stateOf(world)).persons.get(of)?.attached.length ?? 0;
  return attachStep(world.context, of, { id: `E${taken + 1}`, kind, sources: [place], text }, key);
}

async function setRole(world: World, person: string, { role, evidence, reason }: Of<'role'>, key: Key) {
  const file = await loadFile(world.context, person);
  const attached = (await stateOf(world)).persons.get(file.id)?.attached ?? [];
  const known = new Map([...file.evidence, ...attached].map(({ id, kind }) => [id, kind]));
  const cited = evidence.map((id) => {
    const kind = known.get(id);
    if (kind === undefined) throw new UserError({ code: 'item_unknown', message: 'This person has no such item.' });
    return { id, kind };
  });
  const book = await openBook(world.context);
  return book.perform({ kind: 'set_role', person: file.id, role, evidence: cited, reason }, key);
}

/** The rules that may leave linked persons out: how each stands and what it costs. */
export async function exclusions(world: World, reader: Reader): Promise<s.Exclusion[]> {
  const state = await stateOf(world);
  const me = keyOf(world, reader);
  const permitted = permissions.approve_exclusion;
  const may = permitted !== 'anyone' && (reader?.roles.some((role) => permitted.includes(role)) ?? false);
  return Promise.all(
    exclusionRules.map(async (rule): Promise<s.Exclusion> => {
      const { standing, loss } = await exclusionStep(world.context, rule, { kind: 'show' });
      const signed = state.exclusions.get(rule) ?? [];
      const mine = signed.some((one) => me !== undefined && !isSomeoneElse(one, { kind: 'key', id: me.id }, state));
      const { persons, twoOrMore, twoOrMoreExpected } = loss;
      return {
        rule,
        approval: standing?.approval ?? null,
        by: [...(standing?.by ?? [])],
        ...{ persons, twoOrMore, twoOrMoreExpected },
        mayApprove: may && !mine && standing !== null,
      };
    }),
  );
}

/** Signs the approval of an exclusion in the ledger. Throws GuardError `already_signed`, `role_missing`. */
export async function approveExclusion(
  world: World,
  rule: s.Exclusion['rule'],
  { reason }: s.ApproveCommand,
  actor: s.Actor,
): Promise<void> {
  const key = holdKey(world, actor);
  const { events } = await exclusionStep(world.context, rule, { kind: 'approve', reason, key });
  if (events.length === 0) {
    throw new GuardError({ code: 'already_signed', message: 'This person has approved it.' });
  }
}
