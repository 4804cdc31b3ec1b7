import type { ClassLayout } from './class-layout.ts';
import { byStep, ClassProducts, type ClassSteps, classSteps } from './class-products.ts';
import { holdsOrigin } from './family-trait.ts';
import { holdsAccounts } from './joint-accounts.ts';
import type { ScoredPatterns, ScorerTerms, Verdict } from './pair-scorer.ts';

/**
 * Where things stand in the vector of a pattern: per comparison presence and m/u; per shareable comparison shared/u;
 * name surname/u and full/u; date shared/u, generation/u and sibling/u; clipped score; 1; 1 where given names clearly differ;
 * 1 where they are near each other or a first given name is left over; 1 where they are forms of one name; 1 where birth dates lie years apart; 1 where a parent is another; of the home as one presence and m/u.
 */
export interface VectorShape {
  readonly width: number;
  readonly atShared: number;
  readonly atName: number;
  readonly atClip: number;
  readonly atHome: number;
}

export function vectorShape(fields: number, { shareable }: ClassLayout): VectorShape {
  const atShared = 2 * fields;
  const atName = atShared + shareable.length;
  const atClip = atName + 5;
  const atHome = atClip + 9;
  return { width: atHome + 2, atShared, atName, atClip, atHome };
}

/** Evaluates vectors of one pattern, or sums of them; holds its scratch and the classes of the vector seen last. */
export interface Profile {
  readonly shape: VectorShape;
  readonly fields: number;
  readonly layout: ClassLayout;
  readonly personal: readonly boolean[];
  /** Comparisons that are weighed one by one: all but those of a home that somebody may leave. */
  readonly alone: readonly number[];
  /** By comparison: of document numbers that are personal. */
  readonly number: readonly boolean[];
  /** By comparison: of mail addresses that are personal. */
  readonly mail: readonly boolean[];
  /** By comparison: of numbers that families hold. */
  readonly held: readonly boolean[];
  /** By comparison: of homes, places, phones, mail, and of accounts and devices that a household holds together. */
  readonly contact: readonly boolean[];
  /** By comparison: of phones and mail, which go along with a person who moves, and of homes and places, which do not. */
  readonly reach: readonly boolean[];
  readonly home: readonly boolean[];
  /** By comparison: of the name of a father or mother. */
  readonly parent: readonly boolean[];
  readonly matchPairs: number;
  readonly randomPairs: number;
  readonly steps: ClassSteps;
  /** Pairs by step; 0 where a step is no class that is allowed. */
  readonly stepPairs: Float64Array;
  /** By step the ratio to unrelated of the vector evaluated last. */
  readonly products: ClassProducts;
  readonly verdict: Verdict;
}

const homeKinds: ReadonlySet<string> = new Set(['address', 'postcode', 'place', 'joined']);

export function profileOf({
  patterns,
  terms,
  layout,
  personal,
  matchPairs,
  randomPairs,
  rivalPairs,
}: ScorerTerms & { readonly patterns: ScoredPatterns }): Profile {
  const steps = classSteps(layout);
  return {
    shape: vectorShape(patterns.width, layout),
    fields: patterns.width,
    layout,
    personal,
    alone: [...patterns.comparisons.keys()].filter((f) => !terms.home.includes(f)),
    number: patterns.comparisons.map(({ kind }, f) => personal[f] && kind === 'code'),
    mail: patterns.comparisons.map(({ kind }, f) => personal[f] && kind === 'email'),
    held: patterns.comparisons.map(({ kind }, f) => !personal[f] && kind === 'code'),
    contact: patterns.comparisons.map(
      (c, f) => (c.shareable && c.kind !== 'code' && !holdsOrigin(c)) || (holdsAccounts(c) && !personal[f]),
    ),
    reach: patterns.comparisons.map(({ kind }) => kind === 'phone' || kind === 'email'),
    parent: patterns.comparisons.map(({ kind }) => kind === 'parent'),
    home: patterns.comparisons.map((c) => c.shareable && homeKinds.has(c.kind) && !holdsOrigin(c)),
    matchPairs,
    randomPairs,
    steps,
    stepPairs: byStep(steps, rivalPairs),
    products: new ClassProducts(steps),
    verdict: {
      score: 0,
      evidence: 0,
      personal: 0,
      ageApart: 0,
      numbers: 0,
      mails: 0,
      held: 0,
      contacts: 0,
      reach: 0,
      home: 0,
      otherGiven: 0,
      nearGiven: 0,
      formGiven: 0,
      otherParent: 0,
      nearNumber: 0,
      parents: 0,
      oneBirthday: 0,
    },
  };
}

/** Log2 odds of match against all rivals. */
export function profileBits(profile: Profile, sums: Float64Array, at: number): number {
  const match = matchRatio(profile, sums, at);
  fillShares(profile, sums, at);
  fillNamesAndDates(profile, sums, at);
  const { products, stepPairs } = profile;
  products.run(originRatio(profile, sums, at), oneDayRatio(profile, sums, at));
  const { out } = products;
  let rivals = profile.randomPairs;
  for (let step = 0; step < out.length; step++) rivals += stepPairs[step] * out[step];
  return Math.log2((profile.matchPairs * match) / rivals);
}

/** What name and birth date give to one person. */
function oneDayRatio({ layout }: Profile, sums: Float64Array, at: number): number {
  return ratioOfField(layout.nameIndex, sums, at) * ratioOfField(layout.dateIndex, sums, at);
}

function ratioOfField(f: number, sums: Float64Array, at: number): number {
  return f >= 0 && sums[at + 2 * f] !== 0 ? sums[at + 2 * f + 1] / sums[at + 2 * f] : 1;
}

function matchRatio({ alone, shape }: Profile, sums: Float64Array, at: number): number {
  const homes = sums[at + shape.atHome];
  let match = homes === 0 ? 1 : sums[at + shape.atHome + 1] / homes;
  for (const f of alone) {
    const present = sums[at + 2 * f];
    if (present !== 0) match *= sums[at + 2 * f + 1] / present;
  }
  return match;
}

/** Fills in the verdict what speaks for a match beside the name: a score needs none of it, a merge all. */
export function fillEvidence(
  { alone, layout, shape, personal, number, mail, held, contact, reach, home, parent, verdict }: Profile,
  sums: Float64Array,
  at: number,
): void {
  const { nameIndex } = layout;
  let evidence = 0;
  let own = 0;
  let numbers = 0;
  let contacts = 0;
  let ofParent = 0;
  verdict.mails = 0;
  verdict.held = 0;
  verdict.reach = 0;
  verdict.home = 0;
  for (const f of alone) {
    const present = sums[at + 2 * f];
    if (present === 0 || f === nameIndex) continue;
    const gained = Math.log2(sums[at + 2 * f + 1] / present);
    evidence += gained;
    if (contact[f]) contacts = Math.max(contacts, gained);
    if (held[f]) verdict.held += gained;
    if (reach[f]) verdict.reach += gained;
    if (home[f]) verdict.home += gained;
    if (parent[f]) ofParent = Math.max(ofParent, gained);
    if (!personal[f]) continue;
    own += gained;
    if (number[f]) numbers += gained;
    if (mail[f]) verdict.mails += gained;
  }
  const homes = sums[at + shape.atHome];
  if (homes !== 0) {
    const gained = Math.log2(sums[at + shape.atHome + 1] / homes);
    evidence += gained;
    contacts = Math.max(contacts, gained);
    verdict.home += gained;
  }
  // the name of one parent is told beside one's own in place of a second name: alone it is no evidence beyond the name
  verdict.evidence = evidence - ofParent;
  verdict.personal = own;
  verdict.numbers = numbers;
  verdict.parents = ofParent;
  verdict.contacts = contacts;
  const pairs = sums[at + shape.atClip + 1];
  verdict.nearGiven = (sums[at + shape.atClip + 3] + sums[at + shape.atClip + 4]) / pairs;
  verdict.formGiven = sums[at + shape.atClip + 4] / pairs;
  verdict.otherGiven = sums[at + shape.atClip + 2] / pairs + verdict.nearGiven;
  verdict.ageApart = sums[at + shape.atClip + 5] / pairs;
  verdict.otherParent = sums[at + shape.atClip + 6] / pairs;
  verdict.nearNumber = sums[at + shape.atClip + 7] / pairs;
  verdict.oneBirthday = sums[at + shape.atClip + 8] / pairs;
}

function originRatio({ layout }: Profile, sums: Float64Array, at: number): number {
  let ratio = 1;
  for (const f of layout.origins) {
    const present = sums[at + 2 * f];
    if (present !== 0) ratio *= Math.max(1, sums[at + 2 * f + 1] / present);
  }
  return ratio;
}

function fillShares({ layout, shape, products }: Profile, sums: Float64Array, at: number): void {
  const { groups } = layout;
  const { shares } = products;
  const from = at + shape.atShared;
  let k = 0;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    let share = 1;
    for (let i = 0; i < group.length; i++, k++) {
      const present = sums[at + 2 * group[i]];
      if (present !== 0) share *= sums[from + k] / present;
    }
    shares[g] = share;
  }
}

function fillNamesAndDates({ layout, shape, products }: Profile, sums: Float64Array, at: number): void {
  const { names, dates } = products;
  const from = at + shape.atName;
  const named = layout.nameIndex < 0 ? 0 : sums[at + 2 * layout.nameIndex];
  const dated = layout.dateIndex < 0 ? 0 : sums[at + 2 * layout.dateIndex];
  names[1] = named === 0 ? 1 : sums[from] / named;
  names[2] = named === 0 ? 1 : sums[from + 1] / named;
  dates[1] = dated === 0 ? 1 : sums[from + 2] / dated;
  dates[2] = dated === 0 ? 1 : sums[from + 3] / dated;
  dates[3] = dated === 0 ? 1 : sums[from + 4] / dated;
}
