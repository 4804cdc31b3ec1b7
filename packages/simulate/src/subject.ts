import { type Cast, castOf, type Hub, type HubUse, hubUseOf } from './network/cast.ts';
import { type MovedPlan, movedPlan, type PlannedTouch } from './network/moved-plan.ts';
import { overlapTouches } from './network/overlap.ts';
import { type Identity, identityOf } from './people/identity.ts';
import type { World } from './world.ts';

/** A person with what ties him or her to networks and hubs: all that decides which rows there are. */
export interface Subject {
  readonly world: World;
  readonly number: number;
  readonly cast: Cast | null;
  readonly moved: MovedPlan | null;
  readonly hubs: HubUse | null;
  /** Uses of network details that a file shows or might have shown, hubs apart. */
  readonly touches: readonly PlannedTouch[];
}

const none: readonly PlannedTouch[] = [];

export function subjectOf(world: World, hubs: readonly Hub[], number: number): Subject {
  const cast = castOf(world, number);
  if (cast === null) {
    return { world, number, cast, moved: null, hubs: hubUseOf(world, hubs, number), touches: none };
  }
  const plan = world.networks[cast.network];
  if (cast.part !== 'moved') {
    return { world, number, cast, moved: null, hubs: null, touches: overlapTouches(world, plan, cast) };
  }
  const moved = movedPlan(world, plan, cast.index);
  return { world, number, cast, moved, hubs: null, touches: moved.touches };
}

/** The identity of a subject: whoever was arrested, or had conduct or a role of his or her own, is grown up. */
export function identityOfSubject(subject: Subject): Identity {
  const { world, number, cast, moved } = subject;
  const adult =
    moved !== null
      ? moved.starting || moved.facilitator || moved.arrest !== 'none'
      : cast?.part === 'organiser' || cast?.part === 'driver';
  return identityOf(world.population, number, adult);
}
