import { koreanReading } from '../script/han-readings.ts';
import { japaneseReadings } from '../script/japanese-readings.ts';
import { modelOf } from '../script/learnt-models.ts';
import { romanise, soundKey } from '../script/romanise.ts';
import { learntUnits, type ScriptName, scriptOf } from '../script/script-form.ts';
import type { LatinSide, ScriptSide } from '../script/segment-model.ts';
import { type SlavicKeys, slavicKeys } from '../script/slavic-key.ts';
import { spellingKey } from '../script/spelling-key.ts';
import { southernSurnames } from '../table/cantonese.ts';
import { plainHan } from '../table/han-variants.ts';
import { koreanSurnames } from '../table/korean.ts';
import { givenNameGroups } from '../table/nicknames.ts';
import { numberWords } from '../table/numbers.ts';
import { organisationWords } from '../table/organisation-words.ts';
import { patronymicEnding, slavicSurnameEnding, stemEnding, tajikEndings } from '../table/patronymics.ts';
import { placeWords, samePlaces } from '../table/places.ts';
import { spellingVariants } from '../table/spelling-variants.ts';
import { surnameGroups } from '../table/surnames.ts';
import { pinyinOfWadeGiles } from '../table/wade-giles.ts';

/** One word of a name, made once for all names that hold it. */
export interface Token {
  /** A number given in order of first sight; never part of an answer. */
  readonly id: number;
  readonly text: string;
  readonly script: ScriptName;
  readonly codes: readonly number[];
  /** Bits of the letters a to z that occur; 0 outside Latin. */
  readonly mask: number;
  /** A Latin form; the text itself in Latin. */
  readonly latin: string;
  readonly latinCodes: readonly number[];
  readonly sound: string;
  readonly soundCodes: readonly number[];
  readonly hasDigit: boolean;
  /** Value of a number word or of plain digits, else -1. */
  readonly number: number;
  /** What the word may stand for beside its spelling: see `groupKind`. Sorted. */
  readonly groups: readonly number[];
  readonly place: string | null;
  readonly isPatronymic: boolean;
  /** How the word may be read as the Latin spelling of an East Slavic name. */
  readonly slavicKeys: SlavicKeys;
  /** Ends like an East Slavic surname, in Latin letters. */
  readonly isSlavic: boolean;
  /** Ends like a Czech or Slovak woman's surname. */
  readonly isFeminine: boolean;
  /** Stem without a Tajik, Persian or Russian surname ending; '' where none was found. */
  readonly stem: string;
  readonly stemIsTajik: boolean;
  /** Of a Latin word: equal for usual romanisations of one foreign word; '' where too short to tell. */
  readonly spelling: string;
  /** Of a Han word: each variant form of a character as one. */
  readonly plainHan: string;
  latinSides: Map<ScriptName, LatinSide> | null;
  /** The same word as it may be read in other languages (Han in Korean), each with the script whose table scores it. */
  readonly readings: readonly Reading[];
  /** Latin forms of a Japanese name in kanji. */
  readonly japanese: readonly string[];
}

/** A non-Latin word in the units of a learnt table. */
export interface Reading {
  readonly script: ScriptName;
  readonly units: string;
  readonly side: ScriptSide;
  /** By table, without vowels that the script does not write. */
  readonly latin: string;
}

const interned = new Map<string, Token>();
const internedMax = 200_000;
let nextId = 1;

/** The token of a word. Equal words give the same object until the memory is full and starts anew. */
export function tokenOf(text: string, written: string = text): Token {
  const known = interned.get(written);
  if (known) return known;
  const token = new LazyToken(text, written);
  if (interned.size >= internedMax) interned.clear();
  interned.set(written, token);
  return token;
}

const anyDigit = /\p{N}/u;

/** Neighbouring words read as one. Few are ever met again, so they are not remembered. */
export function joinedToken(text: string, written: string): Token {
  return interned.get(written) ?? new LazyToken(text, written);
}

/** Most words only ever meet words that their letters rule out: what else is known of a word is worked out when it is asked for. */
class LazyToken implements Token {
  readonly id = nextId++;
  readonly text: string;
  readonly script: ScriptName;
  readonly codes: readonly number[];
  readonly mask: number;
  readonly hasDigit: boolean;
  latinSides: Map<ScriptName, LatinSide> | null = null;
  readonly #written: string;
  #latin: string | null = null;
  #latinCodes: readonly number[] | null = null;
  #sound: string | null = null;
  #spelling: string | null = null;
  #plainHan: string | null = null;
  #soundCodes: readonly number[] | null = null;
  #groups: readonly number[] | null = null;
  #stem: RegExpExecArray | null | undefined = undefined;
  #isPatronymic: boolean | null = null;
  #isSlavic: boolean | null = null;
  #slavicKeys: SlavicKeys | null = null;
  #readings: readonly Reading[] | null = null;
  #japanese: readonly string[] | null = null;

  constructor(text: string, written: string) {
    this.text = text;
    this.#written = written;
    this.script = scriptOf(text);
    this.codes = codePoints(text);
    this.mask = this.script === 'latin' ? maskOf(text) : 0;
    this.hasDigit = anyDigit.test(text);
  }

  get #isLatin(): boolean {
    return this.script === 'latin' || this.script === 'digit';
  }

  get latin(): string {
    this.#latin ??= this.#isLatin ? this.text : romanise(this.#written, this.script);
    return this.#latin;
  }

  get latinCodes(): readonly number[] {
    this.#latinCodes ??= codePoints(this.latin);
    return this.#latinCodes;
  }

  get sound(): string {
    this.#sound ??= soundKey(this.latin);
    return this.#sound;
  }

  get soundCodes(): readonly number[] {
    this.#soundCodes ??= codePoints(this.sound);
    return this.#soundCodes;
  }

  get spelling(): string {
    this.#spelling ??= this.script === 'latin' ? spellingKey(this.text) : '';
    return this.#spelling;
  }

  get plainHan(): string {
    this.#plainHan ??= this.script === 'han' ? plainHan(this.text) : '';
    return this.#plainHan;
  }

  get number(): number {
    return /^\d{1,15}$/.test(this.text) ? Number(this.text) : (numberWords.get(this.text) ?? -1);
  }

  get groups(): readonly number[] {
    this.#groups ??= groupsOf(this.text, this.latin);
    return this.#groups;
  }

  get place(): string | null {
    return placeWords.has(this.text) ? (samePlaces.get(this.text) ?? this.text) : null;
  }

  get isPatronymic(): boolean {
    this.#isPatronymic ??= patronymicEnding.test(this.text);
    return this.#isPatronymic;
  }

  get isSlavic(): boolean {
    this.#isSlavic ??= this.script === 'latin' && this.text.length > 4 && slavicSurnameEnding.test(this.text);
    return this.#isSlavic;
  }

  get slavicKeys(): SlavicKeys {
    this.#slavicKeys ??= slavicKeys(this.latin, this.#isLatin ? this.#written : '');
    return this.#slavicKeys;
  }

  get isFeminine(): boolean {
    return this.script === 'latin' && this.text.length > 6 && this.text.endsWith('ova');
  }

  get stem(): string {
    return this.#stemMatch()?.[1] ?? '';
  }

  get stemIsTajik(): boolean {
    return tajikEndings.has(this.#stemMatch()?.[2] ?? '');
  }

  get readings(): readonly Reading[] {
    this.#readings ??= this.#isLatin ? [] : readingsOf(this.#written, this.script);
    return this.#readings;
  }

  get japanese(): readonly string[] {
    this.#japanese ??= this.script === 'han' ? japaneseReadings(this.text) : [];
    return this.#japanese;
  }

  #stemMatch(): RegExpExecArray | null {
    if (this.#stem === undefined) this.#stem = stemEnding.exec(this.latin);
    return this.#stem;
  }
}

/** Why two words share a group. */
export type GroupKind = 'nickname' | 'variant' | 'same-word' | 'romanisation';

const variantBase = 50_000;
const surnameBase = 60_000;
const surnameEnd = 70_000;
const organisationBase = 100_000;
const romanisationBase = 200_000;
/** Places are words that say the same thing too, numbered apart from the table's groups. */
const placeShift = 50_000;
const romanisationIds = new Map<string, number>();

/** Does a word stand in the table of surnames? */
export function isListedSurname({ groups }: Token): boolean {
  return groups.some((group) => group >= surnameBase && group < surnameEnd);
}

export function groupKind(group: number): GroupKind {
  if (group < variantBase) return 'nickname';
  if (group < organisationBase) return 'variant';
  return group < romanisationBase ? 'same-word' : 'romanisation';
}

function groupsOf(text: string, latin: string): number[] {
  const groups = [...(givenNameGroups.get(latin) ?? givenNameGroups.get(text) ?? [])];
  const spelling = spellingVariants.get(latin);
  if (spelling !== undefined) groups.push(variantBase + spelling);
  const surname = surnameGroups.get(latin);
  if (surname !== undefined) groups.push(surnameBase + surname);
  const word = organisationWords.get(text);
  if (word !== undefined) groups.push(organisationBase + word);
  const place = samePlaces.get(text) ?? (placeWords.has(text) ? text : undefined);
  if (place !== undefined) groups.push(romanisationGroup(`place ${place}`) - placeShift);
  for (const surname of koreanSurnames.get(/^\p{Script=Hangul}/u.test(text) ? latin : text) ?? [])
    groups.push(romanisationGroup(`korean ${surname}`));
  for (const pinyin of southernSurnames.get(text) ?? []) groups.push(romanisationGroup(`pinyin ${pinyin}`));
  const pinyin = pinyinOfWadeGiles(text);
  if (pinyin.length > 0)
    for (const syllable of new Set([text, ...pinyin])) groups.push(romanisationGroup(`pinyin ${syllable}`));
  else if (/^(?:[bpmfdtnlgkhjqxrzcswy]|zh|ch|sh)?[aeiou]+(?:n|ng|r)?$/.test(text) && text.length <= 6) {
    groups.push(romanisationGroup(`pinyin ${text}`));
  }
  return groups.length > 1 ? [...new Set(groups)].sort((a, b) => a - b) : groups;
}

function romanisationGroup(key: string): number {
  const known = romanisationIds.get(key);
  if (known !== undefined) return known;
  const id = romanisationBase + romanisationIds.size;
  romanisationIds.set(key, id);
  return id;
}

function readingsOf(written: string, script: ScriptName): Reading[] {
  const readings: Reading[] = [];
  const add = (name: ScriptName, text: string) => {
    const model = modelOf(name);
    const units = learntUnits(text, name);
    if (model && units !== '')
      readings.push({ script: name, units, side: model.readScript(units), latin: romanise(text, name) });
  };
  add(script, written);
  if (script === 'han') {
    for (const hangul of koreanReading(written)) add('hangul', hangul);
  }
  return readings;
}

/** The Latin token looked up in the table of a script; made once. */
export function latinSideOf(token: Token, script: ScriptName): LatinSide | null {
  const known = token.latinSides?.get(script);
  if (known) return known;
  const model = modelOf(script);
  if (!model) return null;
  const side = model.readLatin(token.latin.replace(/[^a-z]/g, ''));
  token.latinSides ??= new Map();
  token.latinSides.set(script, side);
  return side;
}

function codePoints(text: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    codes.push(code);
  }
  return codes;
}

function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}
