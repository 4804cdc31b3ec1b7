import { type Random, seededRandom } from '@lookback/base';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter'.split(
  ' ',
);
export const starts =
  'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(' ');
export const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');

/** A row by column. */
type Row<Column extends string> = Record<'given' | 'surname' | 'born' | Column, string>;

/** Rows with ids, by row the person, and pairs of rows of two relatives. */
export interface PeopleFile {
  readonly rows: string[][];
  readonly person: number[];
  readonly relatives: [number, number][];
}

interface Plan<Column extends string> {
  readonly seed: string;
  readonly columns: readonly (keyof Row<Column>)[];
  /** Pairs of relatives: twins and parent and child of one name, in turn. */
  readonly relatives: number;
  readonly one: (random: Random) => Row<Column>;
  /** The second row of somebody. */
  readonly again: (random: Random, first: Row<Column>) => Row<Column>;
  /** What a relative shares beside the surname. */
  readonly shared: (first: Row<Column>) => Partial<Row<Column>>;
}

/** 1,200 people of whom 500 stand twice, and relatives; three cells in ten are blank. */
export function peopleWithBlanks<Column extends string>(plan: Plan<Column>): PeopleFile {
  const random = seededRandom(plan.seed);
  const one = (): Row<Column> => plan.one(random);
  const people = Array.from({ length: 1200 }, one);
  const person = people.map((_, i) => i);
  for (let i = 0; i < 500; i++) {
    people.push(plan.again(random, people[i]));
    person.push(i);
  }
  const relatives: [number, number][] = [];
  for (let i = 0; i < plan.relatives; i++) {
    const first = one();
    const other = { ...one(), surname: first.surname, ...plan.shared(first) };
    const year = Number(first.born.slice(0, 4)) + 18 + random.below(20);
    const kin =
      i % 2 === 0
        ? { ...other, born: first.born, given: given[(given.indexOf(first.given) + 3) % given.length] }
        : { ...other, given: first.given, born: `${year}${other.born.slice(4)}` };
    relatives.push([people.length, people.length + 1]);
    person.push(people.length, people.length + 1);
    people.push(first, kin);
  }
  const rows = people.map((held, i) => [
    `r${i}`,
    ...plan.columns.map((column) => (random.chance(0.3) ? '' : held[column])),
  ]);
  return { rows, person, relatives };
}

/** Pairs of rows of one person that are joined, and of two. */
export function joinedPairs(personOf: ArrayLike<number>, person: readonly number[]): { found: number; wrong: number } {
  let [found, wrong] = [0, 0];
  for (let a = 0; a < person.length; a++)
    for (let b = 0; b < a; b++) if (personOf[a] === personOf[b]) person[a] === person[b] ? found++ : wrong++;
  return { found, wrong };
}

/** A name and a day of birth. */
export function namedAndBorn(random: Random): Row<never> {
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    given: random.pick(given),
    surname: `${random.pick(starts)}${random.pick(ends)}`,
    born: `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
  };
}
