import type { Truth } from './truth.ts';

/** What a review arrived at, in terms of records (`file.csv:ROW`). */
export interface ReviewResult {
  /** Persons of the review: id to records. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  /** Persons declared in the memo, under review, and of these the persons with evidence of a journey leg. */
  readonly declared: ReadonlySet<string>;
  readonly cohort: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
}

/** How a review compares with the truth, in true persons (found, missed) and persons of the review (wrongly linked). */
export interface TruthComparison {
  readonly trulyMoved: number;
  /** Truly moved, declared in the memo: neither found nor missed. `trulyMoved` = declared + found + the two missed. */
  readonly declared: number;
  /** Truly moved, under review. */
  readonly found: number;
  /** Truly moved, not under review, though a file shows a use of a detail. */
  readonly missedVisible: number;
  /** Truly moved, and in no file that could show it. */
  readonly missedInNoFile: number;
  /** Under review, and the truth has neither leg nor conduct for any of its records. */
  readonly wronglyLinked: number;
  /** Of the wrongly linked, those who did use a detail of the network, by chance. */
  readonly wronglyLinkedByChanceTouch: number;
  /** Of the persons with evidence of a leg, those who were not moved. */
  readonly wronglyMoved: number;
  /** Persons of the review with records of more than one true person; true persons in more than one of them. */
  readonly personsMixed: number;
  readonly personsSplit: number;
  readonly pairwise: { readonly precision: number; readonly recall: number; readonly f1: number };
}

/** Compares a review of one network with the truth. For a screen of its own: none of it may enter a publication. */
export function compareWithTruth(result: ReviewResult, truth: Truth, network: string): TruthComparison {
  const roles = truth.roles.filter((row) => row.network === network);
  const withRole = (...names: string[]) =>
    new Set(roles.filter((row) => names.includes(row.role)).map((row) => row.person));
  const moved = withRole('moved');
  const conduct = withRole('organiser', 'driver', 'facilitator', 'starting');
  const used = truth.touches.filter((touch) => touch.network === network);
  const visible = new Set(used.filter((touch) => touch.visible === 'yes').map((touch) => touch.person));
  const chance = new Set(used.filter((touch) => touch.cause === 'chance').map((touch) => touch.person));
  const people = (ids: ReadonlySet<string>): Set<string> => {
    const all = new Set<string>();
    for (const id of ids) for (const person of truePersons(result, truth, id)) all.add(person);
    return all;
  };
  const declared = people(result.declared);
  const found = people(result.cohort);
  const open = [...moved].filter((person) => !declared.has(person));
  const missed = open.filter((person) => !found.has(person));
  const wrong = [...result.cohort].filter((id) =>
    truePersons(result, truth, id).every((person) => !moved.has(person) && !conduct.has(person)),
  );
  return {
    trulyMoved: moved.size,
    declared: moved.size - open.length,
    found: open.length - missed.length,
    missedVisible: missed.filter((person) => visible.has(person)).length,
    missedInNoFile: missed.filter((person) => !visible.has(person)).length,
    wronglyLinked: wrong.length,
    wronglyLinkedByChanceTouch: wrong.filter((id) =>
      truePersons(result, truth, id).some((person) => chance.has(person)),
    ).length,
    wronglyMoved: [...result.moved].filter((id) => truePersons(result, truth, id).every((person) => !moved.has(person)))
      .length,
    ...identityOf(result, truth),
  };
}

function truePersons(result: ReviewResult, truth: Truth, id: string): string[] {
  const people = new Set<string>();
  for (const record of result.persons.get(id) ?? []) {
    const person = truth.personOf.get(record);
    if (person !== undefined) people.add(person);
  }
  return [...people];
}

/** Pairwise precision and recall over the records that the review made persons of. */
function identityOf(
  result: ReviewResult,
  truth: Truth,
): Pick<TruthComparison, 'personsMixed' | 'personsSplit' | 'pairwise'> {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sizes = new Map<string, number>();
  const places = new Map<string, number>();
  let predicted = 0;
  let right = 0;
  let mixed = 0;
  for (const records of result.persons.values()) {
    const within = new Map<string, number>();
    for (const record of records) {
      const person = truth.personOf.get(record);
      if (person !== undefined) within.set(person, (within.get(person) ?? 0) + 1);
    }
    let total = 0;
    for (const [person, count] of within) {
      total += count;
      right += pairs(count);
      sizes.set(person, (sizes.get(person) ?? 0) + count);
      places.set(person, (places.get(person) ?? 0) + 1);
    }
    predicted += pairs(total);
    if (within.size > 1) mixed++;
  }
  const actual = [...sizes.values()].reduce((sum, count) => sum + pairs(count), 0);
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = actual === 0 ? 1 : right / actual;
  return {
    personsMixed: mixed,
    personsSplit: [...places.values()].filter((count) => count > 1).length,
    pairwise: { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) },
  };
}
