import type { Day } from '@lookback/base';
import { type Draw, drawFrom } from '../chance/draw.ts';
import { label } from '../label.ts';
import type { Held } from '../people/contact.ts';
import type { World } from '../world.ts';
import { type Journey, journeyAt, type NetworkPlan } from './network-plan.ts';

export type TouchKind = 'journey' | 'phone' | 'house' | 'account' | 'hostel' | 'shop';

/** A use of a network's detail. `seen`: a file shows it; `late`: only the file that comes later. */
export interface PlannedTouch {
  readonly kind: TouchKind;
  readonly value: string;
  readonly from: Day;
  readonly to: Day;
  readonly seen: 'yes' | 'late' | 'no';
  readonly journey: Journey | null;
  /** The person booked the journey for a group. */
  readonly organises?: boolean;
}

export type ArrestPhase = 'none' | 'before' | 'after' | 'late';

/** What happened to a person whom a network moved. */
export interface MovedPlan {
  readonly starting: boolean;
  readonly facilitator: boolean;
  readonly legs: readonly { readonly journey: Journey; readonly seen: 'yes' | 'no' }[];
  readonly touches: readonly PlannedTouch[];
  readonly arrest: ArrestPhase;
  readonly notFound: boolean;
}

/** Plans the moved person of an index. Shares are quotas over a random order, so that counts are exact. */
export function movedPlan(world: World, plan: NetworkPlan, index: number): MovedPlan {
  const { rates, seed } = world;
  const starting = index < plan.starting;
  const facilitator = !starting && index < plan.starting + plan.facilitators;
  const others = Math.max(1, plan.sizes.moved - plan.starting);
  const sight = starting || facilitator ? others : plan.sightOrder.at(index - plan.starting);
  const invisible = Math.round(plan.sizes.moved * rates.movedInvisibleShare);
  const oneTouch = Math.round(plan.sizes.moved * rates.movedOneTouchShare);
  const draw = drawFrom(seed, label.movedPlan, plan.index, index);
  const journeys = journeysOf(world, plan, index, draw);
  const touches =
    sight < invisible
      ? []
      : sight < invisible + oneTouch
        ? [single(plan, journeys[0], draw)]
        : [...several(plan, journeys, draw), ...(facilitator || starting ? conductOf(world, plan, index, draw) : [])];
  const late = touches.every((touch) => touch.kind !== 'phone') && sight < invisible + oneTouch && draw.chance(0.12);
  const all = late ? [...touches, { ...phoneTouch(plan, journeys[0], draw), seen: 'late' as const }] : touches;
  return {
    starting,
    facilitator,
    legs: journeys.map((journey) => ({
      journey,
      seen: touches.some((touch) => touch.journey?.code === journey.code && touch.from === journey.day)
        ? ('yes' as const)
        : ('no' as const),
    })),
    touches: all,
    ...fateOfMoved(world, plan, starting, starting ? 0 : plan.fateOrder.at(index - plan.starting)),
  };
}

function fateOfMoved(
  { rates }: World,
  plan: NetworkPlan,
  starting: boolean,
  place: number,
): { arrest: ArrestPhase; notFound: boolean } {
  if (starting) return { arrest: 'before', notFound: false };
  const arrested = Math.max(0, Math.round(plan.sizes.moved * rates.movedArrestedShare) - plan.starting);
  const notFound = Math.round(plan.sizes.moved * rates.movedNotFoundShare);
  if (place < arrested * 0.3) return { arrest: 'before', notFound: false };
  if (place < arrested * 0.8) return { arrest: 'after', notFound: false };
  if (place < arrested) return { arrest: 'late', notFound: false };
  return { arrest: 'none', notFound: place < arrested + notFound };
}

/** One leg, and for three in ten a second one within three weeks. */
function journeysOf(world: World, plan: NetworkPlan, index: number, draw: Draw): readonly Journey[] {
  const first = journeyAt(world.seed, plan, index % plan.journeys);
  if (!draw.chance(0.3) || plan.journeys < 3) return [first];
  const second = journeyAt(world.seed, plan, (index + 1 + draw.below(plan.journeys - 1)) % plan.journeys);
  return second.day === first.day ? [first] : [first, second];
}

function journeyTouch(journey: Journey): PlannedTouch {
  return { kind: 'journey', value: journey.code, from: journey.day, to: journey.day, seen: 'yes', journey };
}

/** Something of the network that was in use on the day, or else the first of its kind at the nearest day of its use. */
function inUse(held: readonly Held[], day: Day, draw: Draw): { value: string; day: Day } {
  const open = held.filter((one) => one.from <= day && day <= (one.to ?? day));
  if (open.length > 0) return { value: draw.pick(open).value, day };
  const one = draw.pick(held);
  return { value: one.value, day: Math.min(Math.max(day, one.from), one.to ?? day) };
}

function touchOf(kind: TouchKind, use: { value: string; day: Day }, days: number): PlannedTouch {
  return { kind, value: use.value, from: use.day, to: use.day + days, seen: 'yes', journey: null };
}

function phoneTouch(plan: NetworkPlan, journey: Journey, draw: Draw): PlannedTouch {
  return touchOf('phone', inUse(plan.phones, journey.day - draw.between(1, 12), draw), 0);
}

function touchOfKind(plan: NetworkPlan, kind: TouchKind, journey: Journey, draw: Draw): PlannedTouch {
  if (kind === 'journey') return journeyTouch(journey);
  if (kind === 'phone') return phoneTouch(plan, journey, draw);
  if (kind === 'account') return touchOf('account', inUse(plan.accounts, journey.day - draw.between(2, 20), draw), 0);
  const stay = { day: journey.day + draw.between(0, 2), nights: draw.between(1, 20) };
  if (kind === 'house') return touchOf('house', inUse(plan.houses, stay.day, draw), stay.nights);
  if (kind === 'hostel') return touchOf('hostel', { value: plan.hostel, day: stay.day }, stay.nights);
  return touchOf('shop', { value: plan.shop, day: journey.day + draw.between(3, 60) }, 0);
}

const singleKinds: readonly (readonly [TouchKind, number])[] = [
  ['journey', 0.75],
  ['phone', 0.1],
  ['house', 0.06],
  ['account', 0.06],
  ['hostel', 0.02],
  ['shop', 0.01],
];

function single(plan: NetworkPlan, journey: Journey, draw: Draw): PlannedTouch {
  let left = draw.next();
  const chosen = singleKinds.find(([, share]) => {
    left -= share;
    return left < 0;
  });
  return touchOfKind(plan, chosen ? chosen[0] : 'journey', journey, draw);
}

/** What a person did for others: two journeys booked for a group, and seats paid to accounts of the network. */
function conductOf(world: World, plan: NetworkPlan, index: number, draw: Draw): readonly PlannedTouch[] {
  const known: Journey[] = [];
  for (let step = 1; step <= plan.journeys && known.length < 2; step++) {
    const journey = journeyAt(world.seed, plan, (index * 5 + step) % plan.journeys);
    if (journey.declared) known.push(journey);
  }
  return known.flatMap((journey) => [
    { ...journeyTouch(journey), organises: true },
    touchOf('account', inUse(plan.accounts, journey.day - 5, draw), 0),
  ]);
}

function several(plan: NetworkPlan, journeys: readonly Journey[], draw: Draw): readonly PlannedTouch[] {
  const touches = journeys.map(journeyTouch);
  const wanted: readonly (readonly [TouchKind, number])[] = [
    ['phone', 0.7],
    ['house', 0.5],
    ['account', 0.45],
    ['hostel', 0.07],
    ['shop', 0.05],
  ];
  for (const [kind, share] of wanted) {
    if (draw.chance(share)) touches.push(touchOfKind(plan, kind, journeys[0], draw));
  }
  if (touches.length < 2) touches.push(touchOfKind(plan, draw.pick(['phone', 'house', 'account']), journeys[0], draw));
  return touches;
}
