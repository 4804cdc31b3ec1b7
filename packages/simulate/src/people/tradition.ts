import type { Draw } from '../chance/draw.ts';
import { arabicFamily, arabicFemale, arabicMale } from './arabic.ts';
import { englishEndings, englishFemale, englishMale, englishStems } from './english.ts';
import { joinForms, type NameForm } from './name-form.ts';
import { persianEndings, persianFemale, persianMale, persianStems } from './persian.ts';
import { russianEndings, russianFathers, russianFemale, russianMale, russianStems } from './russian.ts';
import { spanishFamily, spanishFemale, spanishMale } from './spanish.ts';

const traditions = ['arabic', 'persian', 'russian', 'spanish', 'english'] as const;
export type Tradition = (typeof traditions)[number];
export type Sex = 'm' | 'f';

const shares = [0.28, 0.27, 0.15, 0.15, 0.15];

const nationalities: Readonly<Record<Tradition, readonly string[]>> = {
  arabic: ['SY', 'IQ', 'EG', 'MA'],
  persian: ['TJ', 'AF', 'IR'],
  russian: ['RU', 'KZ', 'BY'],
  spanish: ['VE', 'CO', 'ES', 'PE'],
  english: ['GB', 'NG', 'US'],
};

const given: Readonly<Record<Tradition, Readonly<Record<Sex, readonly NameForm[]>>>> = {
  arabic: { m: arabicMale, f: arabicFemale },
  persian: { m: persianMale, f: persianFemale },
  russian: { m: russianMale, f: russianFemale },
  spanish: { m: spanishMale, f: spanishFemale },
  english: { m: englishMale, f: englishFemale },
};

export function drawTradition(draw: Draw): Tradition {
  let left = draw.next();
  const index = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return traditions[Math.max(index, 0)];
}

export function drawNationality(tradition: Tradition, draw: Draw): string {
  return draw.pick(nationalities[tradition]);
}

/** Names are not equally common: the square of a uniform number puts half the weight on the first quarter. */
function common<T>(items: readonly T[], draw: Draw): T {
  const u = draw.next();
  return items[Math.floor(u * Math.sqrt(u) * items.length)];
}

export function drawGiven(tradition: Tradition, sex: Sex, draw: Draw): NameForm {
  return common(given[tradition][sex], draw);
}

/** What stands between given and family name: a father's name, a patronymic, a second family name, or nothing. */
export function drawMiddle(tradition: Tradition, sex: Sex, draw: Draw): NameForm | null {
  if (tradition === 'arabic') return draw.chance(0.6) ? common(arabicMale, draw) : null;
  if (tradition === 'russian') return draw.pick(russianFathers[sex]);
  if (tradition === 'english') return draw.chance(0.3) ? common(given.english[sex], draw) : null;
  return null;
}

/** A family name as drawn by the head of a family: the members derive theirs from the same `stem` and `ending`. */
export interface FamilyName {
  readonly stem: number;
  readonly ending: number;
}

export function drawFamily(draw: Draw): FamilyName {
  const u = draw.next();
  return { stem: u * Math.sqrt(u), ending: draw.next() };
}

/** The family name of a person of that sex. */
export function familyForm(tradition: Tradition, sex: Sex, name: FamilyName): NameForm {
  return families[tradition][sex](name);
}

type FamilyForms = (name: FamilyName) => NameForm;

/** Names of two parts; each of them is made when it is first asked for. */
function grid(
  stems: readonly NameForm[],
  endings: readonly NameForm[],
  join: (stem: NameForm, ending: NameForm) => NameForm,
): FamilyForms {
  const made: (NameForm | undefined)[] = Array.from({ length: stems.length * endings.length });
  return ({ stem, ending }) => {
    const [s, e] = [Math.floor(stem * stems.length), Math.floor(ending * endings.length)];
    const at = s * endings.length + e;
    const form = made[at] ?? join(stems[s], endings[e]);
    made[at] = form;
    return form;
  };
}

/** Both family names, without accents, the first alone, and hyphenated. */
function twoNames(first: NameForm, second: NameForm): NameForm {
  const plain = (form: NameForm): string => form.latin[form.latin.length - 1];
  const both = `${first.native} ${second.native}`;
  return {
    native: both,
    latin: [both, `${plain(first)} ${plain(second)}`, first.native, `${first.native}-${second.native}`],
  };
}

const arabicForms: FamilyForms = ({ stem }) => arabicFamily[Math.floor(stem * arabicFamily.length)];
const spanishForms = grid(spanishFamily, spanishFamily, twoNames);
const englishForms = grid(englishStems, englishEndings, joinForms);

const families: Readonly<Record<Tradition, Readonly<Record<Sex, FamilyForms>>>> = {
  arabic: { m: arabicForms, f: arabicForms },
  persian: {
    m: grid(persianStems, persianEndings.m, joinForms),
    f: grid(persianStems, persianEndings.f, joinForms),
  },
  russian: {
    m: grid(russianStems, russianEndings.m, joinForms),
    f: grid(russianStems, russianEndings.f, joinForms),
  },
  spanish: { m: spanishForms, f: spanishForms },
  english: { m: englishForms, f: englishForms },
};
