import { type Day, dayOf } from '@lookback/base';
import { type Draw, drawFrom } from '../chance/draw.ts';
import { mix } from '../chance/mix.ts';
import { label } from '../label.ts';
import { type FamilyPlace, type FamilyShare, familyPlace } from './family.ts';
import type { NameForm } from './name-form.ts';
import {
  drawFamily,
  drawGiven,
  drawMiddle,
  drawNationality,
  drawTradition,
  type FamilyName,
  familyForm,
  type Sex,
  type Tradition,
} from './tradition.ts';

/** Who a person is, before anything is written about him or her. */
export interface Identity {
  readonly number: number;
  readonly tradition: Tradition;
  readonly sex: Sex;
  readonly given: NameForm;
  readonly middle: NameForm | null;
  readonly family: NameForm;
  readonly familyName: FamilyName;
  readonly birth: Day;
  readonly document: string;
  readonly nationality: string;
  /** Whose dwelling and telephone of the home this person shares: his or her own number outside families. */
  readonly home: number;
}

export interface Population {
  readonly seed: number;
  readonly persons: number;
  readonly families: readonly FamilyShare[];
  readonly childrenShare: number;
}

const year = 365.25;
const adultFrom = dayOf(1948, 1, 1) ?? 0;
const adultTo = dayOf(2004, 12, 31) ?? 0;
const childTo = dayOf(2021, 6, 30) ?? 0;

/**
 * Makes a person from the seed and a number: no other person is needed but the head of the family. With `adult` a
 * birth after 2004 is moved to the years just before.
 */
export function identityOf(population: Population, person: number, adult = false): Identity {
  const place = familyPlace(population, person);
  const identity =
    place === null || place.place === 0
      ? aloneOrHead(population, person, place !== null)
      : place.kind === 'roommates'
        ? { ...aloneOrHead(population, person, true), home: place.head }
        : member(population, person, place, aloneOrHead(population, place.head, true));
  if (!adult || identity.birth <= adultTo) return identity;
  return { ...identity, birth: adultTo - (identity.birth % 700) };
}

function aloneOrHead({ seed, childrenShare }: Population, person: number, head: boolean): Identity {
  const draw = drawFrom(seed, label.identity, person);
  const tradition = drawTradition(draw);
  const sex: Sex = draw.chance(0.55) ? 'm' : 'f';
  const child = !head && draw.chance(childrenShare);
  const familyName = drawFamily(draw);
  return {
    number: person,
    tradition,
    sex,
    given: drawGiven(tradition, sex, draw),
    middle: drawMiddle(tradition, sex, draw),
    family: familyForm(tradition, sex, familyName),
    familyName,
    birth: child ? draw.between(adultTo + 365, childTo) : bornAdult(draw, head),
    document: documentOf(seed, person),
    nationality: drawNationality(tradition, draw),
    home: person,
  };
}

/** The middle of three: most people in the files are between 20 and 45. A head of a family is 36 or more in 2021. */
function bornAdult(draw: Draw, head: boolean): Day {
  const last = head ? adultTo - 20 * year : adultTo;
  return Math.floor(adultFrom + (last - adultFrom) * Math.max(draw.next(), draw.next()));
}

function member({ seed }: Population, person: number, { kind, place }: FamilyPlace, head: Identity): Identity {
  const draw = drawFrom(seed, label.member, person);
  const { tradition } = head;
  const sex: Sex = kind === 'namesakes' ? head.sex : draw.chance(0.5) ? 'm' : 'f';
  const child = kind === 'namesakes' || (kind === 'household' && place > 1);
  const birth = child
    ? Math.floor(head.birth + (20 + draw.next() * 16) * year)
    : kind === 'twins'
      ? head.birth
      : Math.floor(head.birth + (draw.next() - 0.5) * 12 * year);
  return {
    number: person,
    tradition,
    sex,
    given: kind === 'namesakes' ? head.given : otherGiven(head, sex, draw),
    middle:
      kind === 'namesakes' || kind === 'couple' || child
        ? head.middle && drawMiddle(tradition, sex, draw)
        : head.middle,
    family: familyForm(tradition, sex, head.familyName),
    familyName: head.familyName,
    birth: Math.min(birth, childTo),
    document: documentOf(seed, person),
    nationality: head.nationality,
    home: head.number,
  };
}

function otherGiven(head: Identity, sex: Sex, draw: Draw): NameForm {
  for (let tries = 0; tries < 8; tries++) {
    const form = drawGiven(head.tradition, sex, draw);
    if (form !== head.given) return form;
  }
  return drawGiven(head.tradition, sex, draw);
}

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Two letters and seven digits. The map of 32 bits behind it is one to one, so no two persons get one number. */
function documentOf(seed: number, person: number): string {
  const value = mixOne(seed, person);
  const rest = Math.floor(value / 10_000_000);
  const digits = String(value - rest * 10_000_000).padStart(7, '0');
  return `${letters[Math.floor(rest / 23) % 23]}${letters[rest % 23]}${digits}`;
}

function mixOne(seed: number, person: number): number {
  const key = mix(seed, label.document);
  let h = (person ^ key) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}
