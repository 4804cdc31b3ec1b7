import { type PersonView, permissions } from '@lookback/review';
import { exportStep } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { holdKey } from './keys.ts';
import type { World } from './world.ts';

/** Asks for, or gives, one person's file, through the same step as the command line. */
export async function giveOut(
  world: World,
  person: string,
  { recipient, purpose, language }: s.GiveOutCommand,
  actor: s.Actor,
): Promise<s.GiveOutAnswer> {
  const key = holdKey(world, actor);
  const { state, page } = await exportStep(world.context, person, { recipient, purpose, locale: language, key });
  return { state, page };
}

/** To whom a person's file was given and what waits, for a reader. */
export function givenOutOf(view: PersonView | null, reader: Reader): s.GivenOut {
  const permitted = permissions.export;
  const may = permitted !== 'anyone' && (reader?.roles.some((role) => permitted.includes(role)) ?? false);
  return {
    may: may && view?.inCohort === true,
    asked: (view?.exportsAsked ?? []).map(({ by, at, recipient, purpose }) => ({
      by: by.name,
      own: by.id === reader?.id,
      at,
      recipient,
      purpose,
    })),
    given: (view?.exportsGiven ?? []).map(({ at, recipient }) => ({ at, recipient })),
  };
}
