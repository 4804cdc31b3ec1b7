import type { Day } from '@lookback/base';
import { type Draw, drawFrom } from '../chance/draw.ts';
import { label } from '../label.ts';
import type { ArrestPhase } from '../network/moved-plan.ts';
import { identityOfSubject, type Subject } from '../subject.ts';
import { calendar } from '../world.ts';

type Basis = 'network' | 'other' | '';

interface Arrest {
  readonly day: Day;
  readonly basis: Basis;
  /** End of custody; null while it lasts. */
  readonly heldTo: Day | null;
}

interface Proceeding {
  readonly type: 'charged' | 'proceedings_opened' | 'order_made' | 'stayed' | 'carried_out' | 'ended';
  readonly day: Day;
  readonly basis: Basis;
}

/** A search for a person in a register, and what it said of the place. */
interface Search {
  readonly system: string;
  readonly answer: 'hit' | 'no_hit' | 'no_answer' | 'not_searched';
  readonly day: Day;
  readonly state: '' | 'located' | 'departed' | 'deceased';
  readonly seenOn: Day | null;
}

/** What was done to a person, and where he or she was looked for. */
export interface Fate {
  readonly arrests: readonly Arrest[];
  readonly proceedings: readonly Proceeding[];
  readonly searches: readonly Search[];
}

/** The registers in which a person must have been looked for before "whereabouts unknown" may be said. */
export const requiredSystems = ['residence register', 'custody register', 'exit records'] as const;

const nothing: Fate = { arrests: [], proceedings: [], searches: [] };

/** The fate of a person, a function of the seed and the number. */
export function fateOf(subject: Subject): Fate {
  const { world, number, cast, moved } = subject;
  const draw = drawFrom(world.seed, label.fate, number);
  const member = cast?.part === 'organiser' || cast?.part === 'driver';
  const arrests = member
    ? [{ day: calendar.known - draw.between(2, 20), basis: 'other' as const, heldTo: null }]
    : moved
      ? arrestsOf(moved.arrest, moved.starting, draw)
      : draw.chance(world.rates.othersArrestedShare) && grownUp(subject)
        ? arrestsOf(otherPhase(draw), false, draw).map((arrest) => ({ ...arrest, basis: 'other' as const }))
        : [];
  if (arrests.length === 0) {
    const searches = searchesOf(subject, arrests, member, draw);
    return searches.length === 0 ? nothing : { arrests, proceedings: [], searches };
  }
  return {
    arrests,
    proceedings: arrests.flatMap((arrest) => proceedingsOf(arrest, member || (moved?.starting ?? false), draw)),
    searches: searchesOf(subject, arrests, member, draw),
  };
}

/** At least sixteen when the case begins. */
function grownUp(subject: Subject): boolean {
  return identityOfSubject(subject).birth < calendar.start - 16 * 365.25;
}

function otherPhase(draw: Draw): ArrestPhase {
  const u = draw.next();
  return u < 0.85 ? 'before' : u < 0.95 ? 'after' : 'late';
}

function arrestsOf(phase: ArrestPhase, starting: boolean, draw: Draw): Arrest[] {
  if (phase === 'none') return [];
  if (starting) return [{ day: calendar.known - draw.between(5, 40), basis: 'other', heldTo: null }];
  if (phase === 'before') {
    const day = draw.between(calendar.start + 200, calendar.known - 45);
    return [{ day, basis: 'other', heldTo: day + draw.between(2, 90) }];
  }
  const day =
    phase === 'after'
      ? draw.between(calendar.known + 4, calendar.reading - 10)
      : draw.between(calendar.reading + 45, calendar.cutOff - 5);
  const u = draw.next();
  const heldTo = draw.chance(0.5) ? null : day + draw.between(1, 40);
  return [{ day, basis: u < 0.6 ? 'network' : u < 0.8 ? 'other' : '', heldTo }];
}

function proceedingsOf(arrest: Arrest, conduct: boolean, draw: Draw): Proceeding[] {
  const { basis } = arrest;
  const list: Proceeding[] = [];
  const add = (type: Proceeding['type'], day: Day): boolean => {
    if (day > calendar.cutOff) return false;
    list.push({ type, day, basis });
    return true;
  };
  if (conduct) add('charged', Math.min(arrest.day + draw.between(1, 4), calendar.known - 1));
  if (!conduct && !draw.chance(0.6)) return list;
  const opened = arrest.day + draw.between(5, 30);
  if (!add('proceedings_opened', opened) || !draw.chance(0.45)) return list;
  const ordered = opened + draw.between(20, 90);
  if (!add('order_made', ordered)) return list;
  const u = draw.next();
  if (u < 0.35 && arrest.heldTo !== null) add('carried_out', Math.max(ordered, arrest.heldTo) + draw.between(3, 60));
  else if (u < 0.6) add('stayed', ordered + draw.between(3, 30));
  else if (u < 0.8) add('ended', ordered + draw.between(10, 60));
  return list;
}

/** Mostly those were looked for who may have to do with the case; a few others too, and not everyone with an answer. */
function searchesOf(subject: Subject, arrests: readonly Arrest[], member: boolean, draw: Draw): Search[] {
  const { cast, hubs, moved } = subject;
  const wanted = cast !== null ? 0.88 : hubs !== null ? 0.7 : 0.03;
  if (member || (!moved?.notFound && !draw.chance(wanted))) return [];
  const day = calendar.known + draw.between(10, 85);
  const search = (
    system: (typeof requiredSystems)[number],
    answer: Search['answer'],
    state: Search['state'] = '',
    seenOn: Day | null = null,
  ): Search => ({ system, answer, day: day + draw.below(6), state, seenOn });
  if (moved?.notFound || (arrests.length === 0 && draw.chance(0.04))) {
    return requiredSystems.map((system) => search(system, 'no_hit'));
  }
  if (arrests.some((arrest) => arrest.heldTo === null)) {
    const contradicts = draw.chance(0.12);
    const hit = search('custody register', 'hit');
    return contradicts
      ? [hit, search('residence register', 'hit', 'located', calendar.cutOff - draw.below(30))]
      : [hit];
  }
  const u = draw.next();
  const recently = calendar.known - draw.between(0, 60);
  if (u < 0.62) return [search('residence register', 'hit', 'located', recently)];
  if (u < 0.72) {
    return [
      search('residence register', 'no_hit'),
      search('exit records', 'hit', 'departed', recently - draw.below(400)),
    ];
  }
  if (u < 0.82) return [search('residence register', 'hit', 'located', calendar.start + draw.between(100, 700))];
  if (u < 0.9) return [search('residence register', 'no_hit'), search('custody register', 'no_answer')];
  if (u < 0.96) return [search('residence register', 'no_hit'), search('exit records', 'not_searched')];
  if (u < 0.97) return [search('residence register', 'hit', 'deceased', recently - draw.below(300))];
  return [search('residence register', 'no_answer')];
}
