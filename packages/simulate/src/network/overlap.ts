import { drawFrom } from '../chance/draw.ts';
import { label } from '../label.ts';
import type { World } from '../world.ts';
import type { Cast } from './cast.ts';
import type { PlannedTouch, TouchKind } from './moved-plan.ts';
import { journeyAt, type NetworkPlan } from './network-plan.ts';

/** What members, and people who overlap by chance, used of a network. */
export function overlapTouches(world: World, plan: NetworkPlan, cast: Cast): readonly PlannedTouch[] {
  const draw = drawFrom(world.seed, label.innocent, cast.network * 16 + partCode[cast.part], cast.index);
  const touch = (kind: TouchKind, value: string, from: number, to: number): PlannedTouch => ({
    kind,
    value,
    from,
    to,
    seen: 'yes',
    journey: null,
  });
  switch (cast.part) {
    case 'organiser':
    case 'driver': {
      const phone = plan.phones[(cast.index * 2 + (cast.part === 'driver' ? 1 : 0)) % plan.phones.length];
      return [touch('phone', phone.value, phone.from, phone.to ?? phone.from)];
    }
    case 'caller': {
      const phone = draw.pick(plan.phones);
      const day = draw.between(phone.from, phone.to ?? phone.from);
      return [touch('phone', phone.value, day, day)];
    }
    case 'tenant': {
      const house = draw.pick(plan.houses);
      const from = draw.chance(0.5)
        ? house.from - draw.between(200, 500)
        : (house.to ?? house.from) + draw.between(5, 60);
      return [touch('house', house.value, from, from + draw.between(30, 150))];
    }
    case 'recycled': {
      const phone = plan.phones[cast.index % plan.phones.length];
      const from = (phone.to ?? phone.from) + draw.between(30, 90);
      return [touch('phone', phone.value, from, from + draw.between(100, 300))];
    }
    case 'passenger': {
      const journey = journeyAt(world.seed, plan, draw.below(plan.journeys));
      return [{ ...touch('journey', journey.code, journey.day, journey.day), journey }];
    }
    case 'moved':
      return [];
  }
}

const partCode = { moved: 0, organiser: 1, driver: 2, caller: 3, tenant: 4, recycled: 5, passenger: 6 } as const;
