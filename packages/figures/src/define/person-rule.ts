import {
  type ActionBasis,
  type ActionPhase,
  actionPhases,
  exclusionCodes,
  locationCodes,
  outcomeCodes,
  type PersonAction,
  type PersonInput,
  stageCodes,
} from './input.ts';

/** Which persons a figure counts. */
export interface PersonRule {
  readonly id: string;
  readonly population: string | null;
  readonly counts: (person: PersonInput) => boolean;
}

/** Which actions of the persons under review a figure counts. */
export interface EventRule {
  readonly id: string;
  readonly population: string | null;
  readonly counts: (action: PersonAction, person: PersonInput) => boolean;
}

export const isLinked = (person: PersonInput): boolean => person.link && !person.declared;
export const isUnderReview = (person: PersonInput): boolean => isLinked(person) && person.exclusion === null;
const isCleared = (person: PersonInput): boolean =>
  isUnderReview(person) && (person.outcome === 'D1' || person.outcome === 'D2' || person.outcome === 'D3');
const isArrest = (action: PersonAction): boolean => action.type === 'arrested';
const wasArrested = (person: PersonInput): boolean => person.actions.some(isArrest);

/** Only this carries the heading *acted on before decided* (CONTRACTS 6). */
const isBeforeDecided = (action: PersonAction): boolean =>
  action.adverse && action.phase === 'A1' && action.basis !== 'other';
const actedOnEarly = (person: PersonInput): boolean => isUnderReview(person) && person.actions.some(isBeforeDecided);

const touches = (least: number) => (person: PersonInput) => person.networkDetails >= least;

const reviewed = (id: string, population: string, test: (person: PersonInput) => boolean): PersonRule => ({
  id,
  population,
  counts: (person) => isUnderReview(person) && test(person),
});

const excluded = (id: string, test: (person: PersonInput) => boolean): PersonRule => ({
  id,
  population: id === 'X' ? 'L1' : 'X',
  counts: (person) => isLinked(person) && test(person),
});

/** The person figures of requirements 6.3 with the closures of CONTRACTS 6, in the order of the flow. */
export const personRules: readonly PersonRule[] = [
  { id: 'P0', population: null, counts: () => true },
  { id: 'K0', population: 'P0', counts: (person) => person.declared },
  { id: 'L0', population: 'P0', counts: (person) => !person.declared && !person.link },
  { id: 'L1', population: 'P0', counts: isLinked },
  { id: 'T1', population: 'P0', counts: (person) => !person.declared && person.usedDetail },
  ...([1, 2, 3] as const).map((least) => ({
    id: `N${least}`,
    population: 'L1',
    counts: (person: PersonInput) => isLinked(person) && touches(least)(person),
  })),
  excluded('X', (person) => person.exclusion !== null),
  ...exclusionCodes.map((code) => excluded(code, (person) => person.exclusion === code)),
  excluded('X4', (person) => person.exclusion === 'X4a' || person.exclusion === 'X4b'),
  { id: 'C', population: 'L1', counts: isUnderReview },
  ...([1, 2, 3] as const).map((least) => reviewed(`N${least}C`, 'C', touches(least))),
  reviewed('M1', 'C', (person) => person.moved),
  reviewed('M0', 'C', (person) => !person.moved),
  ...stageCodes.map((code) => reviewed(code, 'C', (person) => person.stage === code)),
  ...outcomeCodes.map((code) => reviewed(code, 'D', (person) => person.outcome === code)),
  reviewed('U', 'C', (person) => person.outcome === null),
  reviewed('cleared', 'D', isCleared),
  reviewed('CF', 'C', (person) => person.outcome !== 'D5' && person.outcome !== 'D6'),
  ...locationCodes.map((code) => reviewed(code, 'C', (person) => person.location === code)),
  reviewed('W6', 'C', (person) => person.location === 'W6a' || person.location === 'W6b'),
  ...movedPair('E1', wasArrested),
  ...movedPair('E2', (person) => person.inProceedings),
  ...movedPair('E3', (person) => person.removed),
  reviewed('B1', 'C', actedOnEarly),
  reviewed('B2', 'B1', (person) => actedOnEarly(person) && isCleared(person)),
];

function movedPair(id: string, test: (person: PersonInput) => boolean): PersonRule[] {
  return [reviewed(id, 'C', test), reviewed(`${id}M`, id, (person) => person.moved && test(person))];
}

const basisLetters: readonly (readonly [string, ActionBasis])[] = [
  ['n', 'network'],
  ['o', 'other'],
  ['u', 'not_stated'],
];

function phaseRules(phase: ActionPhase): EventRule[] {
  const inPhase = (action: PersonAction) => action.adverse && action.phase === phase;
  return [
    { id: phase, population: 'A', counts: inPhase },
    ...basisLetters.map(([letter, basis]) => ({
      id: `${phase}${letter}`,
      population: phase,
      counts: (action: PersonAction) => inPhase(action) && action.basis === basis,
    })),
  ];
}

/** The event figures: arrests, and adverse actions by time and basis, of the persons under review. */
export const eventRules: readonly EventRule[] = [
  { id: 'E0', population: null, counts: isArrest },
  { id: 'E0M', population: 'E0', counts: (action, person) => isArrest(action) && person.moved },
  { id: 'A', population: null, counts: (action) => action.adverse },
  ...actionPhases.flatMap(phaseRules),
];
