import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';
import type { World } from '../world.ts';
import type { CastSizes } from './network-plan.ts';

type Part = keyof CastSizes;

/** The part of a person in a network, or in its surroundings by chance. */
export interface Cast {
  readonly network: number;
  readonly part: Part;
  /** Index among those with this part in this network. */
  readonly index: number;
}

const parts: readonly Part[] = ['moved', 'organiser', 'driver', 'caller', 'tenant', 'recycled', 'passenger'];

/** Persons with a part are those of the lowest ranks of a random order, network by network: counts are exact. */
export function castOf(world: World, person: number): Cast | null {
  let rank = world.castOrder.indexOf(person);
  if (rank >= world.castTotal) return null;
  for (const network of world.networks) {
    for (const part of parts) {
      if (rank < network.sizes[part]) return { network: network.index, part, index: rank };
      rank -= network.sizes[part];
    }
  }
  return null;
}

/** A place or number that many unrelated people use. */
export interface Hub {
  readonly kind: 'hostel' | 'shop' | 'agent' | 'lawyer';
  readonly value: string;
  /** The network whose memo declares it, or -1. */
  readonly network: number;
}

/** The hubs that a person without a part in any network uses. */
export interface HubUse {
  readonly first: Hub;
  readonly second: Hub | null;
}

export function hubsOf(world: World): readonly Hub[] {
  return [
    ...world.networks.map((plan): Hub => ({ kind: 'hostel', value: plan.hostel, network: plan.index })),
    ...world.networks.map((plan): Hub => ({ kind: 'shop', value: plan.shop, network: plan.index })),
    { kind: 'agent', value: '+88845550100100', network: -1 },
    { kind: 'lawyer', value: 'Office 3, 1 Assembly Street, Norhaven', network: -1 },
    { kind: 'lawyer', value: 'Office 8, 22 Bridge Street, Eastmere', network: -1 },
  ];
}

/** Which hubs a person uses, if any: a little over half of the users use one that a memo declares. */
export function hubUseOf(world: World, hubs: readonly Hub[], person: number): HubUse | null {
  if (unit(world.seed, label.hub, person) >= world.rates.hubUsersShare) return null;
  const declared = hubs.length - 3;
  const pick = unit(world.seed, label.hub, person, 1);
  const first = pick < 0.55 && declared > 0 ? hubs[Math.floor((pick / 0.55) * declared)] : other(hubs, pick * 7.3);
  if (unit(world.seed, label.hub, person, 2) >= world.rates.secondHubShare) return { first, second: null };
  return { first, second: secondHub(world, hubs, first, person) };
}

function other(hubs: readonly Hub[], u: number): Hub {
  return hubs[hubs.length - 3 + Math.floor((u % 1) * 3)];
}

/** One in four second hubs is the other declared one of the same network, the rest are declared by nobody. */
function secondHub(world: World, hubs: readonly Hub[], first: Hub, person: number): Hub {
  const u = unit(world.seed, label.hub, person, 3);
  const sibling = hubs.find((hub) => hub.network >= 0 && hub.network === first.network && hub.kind !== first.kind);
  if (sibling && u < 0.25) return sibling;
  if (first.kind === 'lawyer') return hubs[hubs.length - 3];
  return u < 0.6 ? hubs[hubs.length - 2] : hubs[hubs.length - 1];
}
