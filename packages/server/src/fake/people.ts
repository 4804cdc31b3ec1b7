import { type Random, seededRandom } from '@lookback/base';
import type { Band, Finding } from '../schema/index.ts';

/** Fictional people only. Given names and surnames in two spellings each, several scripts, some long. */
const given: readonly (readonly [string, string])[] = [
  ['Gulnora', 'Гулнора'],
  ['Yusuf', 'يوسف'],
  ['Mariam', 'مريم'],
  ['Dmytro', 'Дмитро'],
  ['María de las Mercedes', 'Maria Mercedes'],
  ['Noa', 'נועה'],
  ['Wei', '伟'],
  ['Anahit', 'Անահիտ'],
  ['Tesfaye', 'ተስፋዬ'],
  ['Søren', 'Soren'],
];
const family: readonly (readonly [string, string])[] = [
  ['Ferharzoda', 'Ферҳарзода'],
  ['al-Zahrawan', 'الزهروان'],
  ['Vostrenko', 'Востренко'],
  ['Fernández-Villalobos y Etxeberriagaray', 'Fernandez Villalobos'],
  ['Ben-Oriel', 'בן אוריאל'],
  ['Zhaolin', '赵林'],
  ['Tumanisyan', 'Թումանիսյան'],
  ['Okonkwelu', 'Okonkwelu'],
  ['Haraldsdóttir', 'Haraldsdottir'],
  ['Mirzoyorov', 'Мирзоёров'],
];

const hostile: Readonly<Record<number, string>> = {
  7: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  8: 'Amina \u202Egnp.exe\u202C Tahirova',
  9: `Zoe${'\u0301\u0323\u0308'.repeat(34)}`,
};

export interface FakePath {
  readonly kind: 'journey' | 'phone' | 'address' | 'account';
  readonly bits: number;
  readonly users: number;
  readonly day: string | null;
  readonly until: string | null;
  readonly hub: boolean;
  readonly direct: boolean;
  readonly conduct: boolean;
}

export interface FakePerson {
  readonly index: number;
  readonly id: string;
  readonly names: readonly string[];
  readonly born: string;
  readonly band: Band;
  readonly reasons: readonly Finding[];
  readonly firstKnown: string;
  readonly records: number;
  readonly paths: readonly FakePath[];
  readonly phone: string;
  readonly placeConflict: boolean;
}

export const fakeId = (index: number): string => `S1.${index + 1}`;
export function fakeIndex(id: string, total: number): number | null {
  const found = /^S1\.([1-9]\d{0,6})$/.exec(id);
  const index = found === null ? -1 : Number(found[1]) - 1;
  return index >= 0 && index < total ? index : null;
}

const day = (base: string, plus: number) => new Date(Date.parse(base) + plus * 86_400_000).toISOString().slice(0, 10);

function pathsOf(random: Random, band: Band): FakePath[] {
  const out: FakePath[] = [];
  const add = (kind: FakePath['kind'], bits: number, users: number, more: Partial<FakePath> = {}) => {
    const from = day('2023-01-05', random.below(300));
    out.push({ kind, bits, users, day: from, until: from, hub: false, direct: false, conduct: false, ...more });
  };
  if (band <= 3) add('journey', 10.7, 11, { direct: true });
  if (band === 2) add('account', 12, 3, { conduct: true, direct: true });
  if (band !== 5) add('phone', 6.2, 23, { until: day('2023-06-01', random.below(60)) });
  if (band === 5 || random.chance(0.5)) add('address', 0, 4812, { hub: true, day: null, until: null });
  return out;
}

const made = new Map<number, FakePerson>();

/** Person `index`, the same at every call and whatever was asked before. */
export function fakePerson(index: number): FakePerson {
  const before = made.get(index);
  if (before !== undefined) return before;
  const person = makePerson(index);
  made.set(index, person);
  return person;
}

function makePerson(index: number): FakePerson {
  const random = seededRandom(`fake ${index}`);
  const [g, f] = [random.pick(given), random.pick(family)];
  const bands: readonly Band[] = [5, 4, 4, 4, 3, 3, 2, 1];
  const band = index === 0 ? 3 : index === 1 ? 2 : random.pick(bands);
  const paths = pathsOf(random, band);
  const names = [hostile[index] ?? `${g[0]} ${f[0]}`, `${g[1]} ${f[1]}`];
  const placeConflict = random.chance(0.2) || index === 0;
  const reasons: Finding[] = [{ code: `band_${band}` }];
  if (paths.filter((path) => !path.hub).length === 1) reasons.push({ code: 'reason_sole' });
  if (placeConflict) reasons.push({ code: 'reason_place_conflict' });
  return {
    index,
    id: fakeId(index),
    names,
    born: day('1960-01-01', random.below(16_000)),
    band,
    reasons,
    firstKnown: day('2024-02-01', random.below(140)),
    records: index === 10 ? 3000 : 1 + random.below(5),
    paths,
    phone: `+992 ${String(100 + random.below(900))} ${String(1000 + random.below(9000))}`,
    placeConflict,
  };
}
