import { leavesVowelsOut, lettersApart } from '../script/abjad.ts';
import { withoutSharedEnding } from '../script/endings.ts';
import { koreanKey } from '../script/korean-key.ts';
import { modelOf } from '../script/learnt-models.ts';
import { differInSyllable, isOtherMandarin, isOtherPinyin, pinyinOf, syllablesApart } from '../script/pinyin.ts';
import { isOtherRomaji, isRomaji, romajiApart, shortVowels } from '../script/romaji.ts';
import type { ScriptName } from '../script/script-form.ts';
import type { SegmentModel } from '../script/segment-model.ts';
import { areSlavicSpellings } from '../script/slavic-key.ts';
import { isCantoneseOf, southernSurnames } from '../table/cantonese.ts';
import { codesOf, editDistance } from '../value/edit-distance.ts';
import { costs, editBudget } from './policy.ts';
import { type GroupKind, groupKind, isListedSurname, latinSideOf, type Reading, type Token } from './token.ts';
import type { PartRelation } from './types.ts';

/** How two words meet. `conflict` has no cost: they cannot be one word. */
export interface PairVerdict {
  readonly relation: PartRelation;
  readonly cost: number;
}

/** They cannot be one word. */
export const conflict: PairVerdict = { relation: 'conflict', cost: Number.POSITIVE_INFINITY };
const equal: PairVerdict = { relation: 'equal', cost: 0 };

/** Compares two words. Symmetric; the answer depends on the words and the kind only. Remembered. */
export function compareTokens(a: Token, b: Token, isPerson: boolean): PairVerdict {
  if (a === b) return equal;
  if (a.mask !== 0 && b.mask !== 0 && cannotMeet(a, b, isPerson)) return conflict;
  if (a.text === b.text) return equal;
  const memo = memoOf(isPerson);
  const known = memo.get(a.id, b.id);
  if (known !== undefined) return known;
  const verdict = decide(a, b, isPerson);
  memo.set(a.id, b.id, verdict);
  return verdict;
}

/** Two Latin words whose letters and lengths differ by more than any budget, with no group to share. */
function cannotMeet(a: Token, b: Token, isPerson: boolean): boolean {
  const n = a.codes.length;
  const m = b.codes.length;
  if (n === 1 || m === 1) return !isPerson || a.codes[0] !== b.codes[0];
  const longer = Math.max(n, m);
  const budget = longer > 9 ? 3 : longer > 5 || isPerson ? 2 : 1;
  if (longer - Math.min(n, m) <= budget && bitCount(a.mask ^ b.mask) <= 2 * budget) return false;
  if (a.groups.length > 0 && b.groups.length > 0) return false;
  if ((a.isPatronymic && b.isPatronymic) || (a.isSlavic && b.isSlavic)) return false;
  if (isPerson && a.spelling !== '' && a.spelling === b.spelling) return false;
  return !a.stemIsTajik && !b.stemIsTajik && !a.isFeminine && !b.isFeminine;
}

/** How many letters occur in one word only. */
export function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function decide(a: Token, b: Token, isPerson: boolean): PairVerdict {
  if (a.hasDigit || b.hasDigit)
    return a.number >= 0 && a.number === b.number ? { relation: 'number', cost: 0 } : conflict;
  if (a.codes.length === 1 || b.codes.length === 1) {
    const han = a.script === 'han' || a.script === 'hangul' || b.script === 'han' || b.script === 'hangul';
    if (!han) return isPerson && sameInitial(a, b) ? { relation: 'initial', cost: costs.initial } : conflict;
  }
  if (a.place !== null && b.place !== null && a.place !== b.place && !isPerson) return conflict;
  const group = sharedGroup(a, b, isPerson);
  const spelled = a.script === b.script ? sameScript(a, b, isPerson) : otherScript(a, b, isPerson);
  const best = group !== null && group.cost < spelled.cost ? group : spelled;
  if (!isPerson || best.cost <= costs.russified) return best;
  if (isFeminineOf(a, b) || isFeminineOf(b, a)) return { relation: 'spelling', cost: costs.edit };
  const stem = sharedStem(a, b);
  if (stem.relation !== 'conflict') return stem;
  return a.stemIsTajik && b.stemIsTajik ? conflict : best;
}

function sameInitial(a: Token, b: Token): boolean {
  if (a.script === b.script) return a.codes[0] === b.codes[0] && (a.codes.length === 1) !== (b.codes.length === 1);
  return a.latinCodes[0] === b.latinCodes[0];
}

const groupCosts: Readonly<Record<GroupKind, number>> = {
  nickname: costs.nickname,
  variant: costs.variant,
  'same-word': costs.sameWord,
  romanisation: costs.romanisation,
};

function sharedGroup(a: Token, b: Token, isPerson: boolean): PairVerdict | null {
  let best: PairVerdict | null = null;
  for (let i = 0, j = 0; i < a.groups.length && j < b.groups.length; ) {
    if (a.groups[i] < b.groups[j]) i++;
    else if (a.groups[i] > b.groups[j]) j++;
    else {
      const relation = groupKind(a.groups[i]);
      if (isPerson !== (relation === 'same-word') && (best === null || groupCosts[relation] < best.cost)) {
        best = { relation, cost: groupCosts[relation] };
      }
      i++;
      j++;
    }
  }
  return best;
}

function sameScript(a: Token, b: Token, isPerson: boolean): PairVerdict {
  // one wrong character in Han or Hangul is another name
  if (a.script === 'hangul') return conflict;
  if (a.script === 'han') return a.plainHan === b.plainHan ? { relation: 'spelling', cost: 0 } : conflict;
  const shared = a.readings[0]?.units;
  if (shared !== undefined && shared === b.readings[0]?.units) return { relation: 'spelling', cost: 0 };
  const budget = editBudget(Math.max(a.codes.length, b.codes.length), isPerson);
  const edits = editDistance(a.codes, b.codes, budget);
  if (isPerson && edits > (a.script === 'arabic' ? 0 : 1) && areKnownApart(a, b)) return conflict;
  if (isPerson && edits === 1 && areNeighbours(a, b)) return conflict;
  if (edits <= budget && edits < 2) return { relation: 'spelling', cost: edits * costs.edit };
  if (isPerson && a.script === 'latin' && areSpellings(a, b))
    return { relation: 'romanisation', cost: costs.romanisation };
  return edits <= budget ? { relation: 'spelling', cost: edits * costs.edit } : conflict;
}

/** One word in two romanisations; of East Slavic patronymics and surnames by a key of their own. */
function areSpellings(a: Token, b: Token): boolean {
  if (a.spelling !== '' && a.spelling === b.spelling) return true;
  if (!(a.isPatronymic ? b.isPatronymic : a.isSlavic && b.isSlavic)) return false;
  return areSlavicSpellings(a.slavicKeys, b.slavicKeys);
}

/**
 * Two given names of the table with no group in common, or of pinyin with another syllable: more than one letter apart they are two names,
 * not a slip.
 */
function areKnownApart(a: Token, b: Token): boolean {
  return (
    areListed(a, b) ||
    areListedSurnames(a, b) ||
    (a.script === 'latin' && b.script === 'latin' && differInSyllable(a.text, b.text))
  );
}

/** Two surnames of the table, in Latin letters, with no group in common. */
function areListedSurnames(a: Token, b: Token): boolean {
  return a.script === 'latin' && b.script === 'latin' && isListedSurname(a) && isListedSurname(b);
}

function areListed(a: Token, b: Token): boolean {
  return isListed(a) && isListed(b);
}

/**
 * Two given names of the tables that one letter parts and a consonant tells apart (Maria, Marina; Ismoil, Isroil): two names, not a slip. Of
 * short names a slip often makes another (Ana, Ada).
 */
function areNeighbours(a: Token, b: Token): boolean {
  return a.codes.length > 4 && b.codes.length > 4 && a.sound !== b.sound && areListed(a, b);
}

function isListed(token: Token): boolean {
  return token.groups.length > 0 && groupKind(token.groups[0]) === 'nickname';
}

/** Two given names of the table in two scripts, with no group in common. */
function areKnownAcross(a: Token, b: Token): boolean {
  if (!areListed(a, b) || sharedGroup(a, b, true) !== null) return false;
  const vowelsMissing = [a.script, b.script].some((script) => script === 'arabic' || script === 'hebrew');
  return vowelsMissing || editDistance(a.latinCodes, b.latinCodes, 1) > 1;
}

function otherScript(a: Token, b: Token, isPerson: boolean): PairVerdict {
  if (a.latin === b.latin && a.latin !== '') return { relation: 'transliteration', cost: 0 };
  if (isPerson && areKnownAcross(a, b)) return conflict;
  if (a.script === 'latin') return latinAgainst(a, b, isPerson);
  if (b.script === 'latin') return latinAgainst(b, a, isPerson);
  return bothForeign(a, b, isPerson);
}

/**
 * Scripts where a doubtful pair may have one letter that is not met, and no more. Of true Korean, Hebrew and katakana words fewer than 1 in 100
 * have more, and half or more of the wrong ones that pass as doubtful; Cyrillic and Arabic names lose more, through endings and compounds.
 */
const toTheLetter: ReadonlySet<ScriptName> = new Set<ScriptName>(['kana', 'hangul', 'hebrew']);

function latinAgainst(latin: Token, other: Token, isPerson: boolean): PairVerdict {
  const short = other.japanese.length === 0 ? [] : codesOf(shortVowels(latin.text));
  for (const reading of other.japanese) {
    const edits = editDistance(short, codesOf(reading), 1);
    if (edits === 0 || (edits === 1 && reading.length > 4))
      return { relation: 'transliteration', cost: edits * costs.edit };
  }
  if (other.script === 'han' && isSouthern(latin.text, other.text))
    return { relation: 'transliteration', cost: costs.romanisation };
  let best = other.readings.length === 0 ? romanised(latin, other, isPerson) : conflict;
  for (const reading of other.readings) {
    const korean = reading.script === 'hangul' ? koreanCost(latin.latin, reading.latin, other.codes.length) : 0;
    if (reading.script === 'hangul' && korean === 0) return { relation: 'transliteration', cost: 0 };
    if (korean === Number.POSITIVE_INFINITY) continue;
    if (reading.script === 'cyrillic' && !consonantsMayMeet(latin, other)) continue;
    if (reading.script === 'han' && (isOtherPinyin(latin.text, other.text) || isOtherMandarin(latin.text, other.text)))
      continue;
    if (reading.script === 'kana' && !hasForeignSound(reading.units) && isOtherRomaji(latin.text, reading.latin))
      continue;
    const model = modelOf(reading.script);
    const side = latinSideOf(latin, reading.script);
    if (!model || !side || !lengthsCanMeet(reading.side.length, side.length)) continue;
    if (reading.script === 'cyrillic' && latin.isPatronymic !== other.isPatronymic) continue;
    let score = model.score(reading.side, side);
    if (score >= model.doubtful) score = Math.min(score, stemScore(latin, reading, model));
    if (score < model.accept && reading.script === 'cyrillic' && !spellingsAreNear(latin, other)) continue;
    const apart = lettersApart(reading.units, latin.latin, reading.script);
    if (score < model.doubtful || (score < model.accept && apart > 1)) continue;
    const isSure = score >= model.accept;
    if (!isSure && toTheLetter.has(reading.script) && model.lettersAgainst(reading.side, side) > 1) continue;
    if (!isSure && other.japanese.length > 0 && isRomaji(latin.text)) continue;
    const letters =
      isSure && !readTheSame(latin, reading)
        ? Math.max(apart, signsApart(latin, other, reading), model.lettersAgainst(reading.side, side))
        : 0;
    const cost = isSure
      ? Math.max(korean, lettersCost(latin, other, letters, isPerson))
      : costs.doubtfulTransliteration;
    const relation = isSure && letters === 0 && cost > 0 && korean < cost ? 'vowels-unwritten' : 'transliteration';
    if (cost < best.cost) best = { relation, cost };
  }
  return best;
}

/** A Cantonese reading of the characters, or a surname as the south spells it (黄 Wong, 陈 Tan, 王 Ong). */
function isSouthern(latin: string, han: string): boolean {
  if (isCantoneseOf(latin, han)) return true;
  return [...han].length === 1 && (southernSurnames.get(latin)?.includes(pinyinOf(han)[0]) ?? false);
}

/**
 * 0 where the keys of two spellings of a Korean name are equal, a small cost where they are near, infinite where they are far: one
 * syllable offers too few letters for a learnt score alone.
 */
function koreanCost(latin: string, romanised: string, syllables: number): number {
  const [one, other] = [koreanKey(latin), koreanKey(romanised)];
  const length = Math.max(one.length, other.length);
  const edits = editDistance(codesOf(one), codesOf(other), length);
  if (edits === 0) return 0;
  const vowelRuns = latin.match(/[aeiouyw]+/g)?.length ?? 0;
  if (vowelRuns < syllables) return Number.POSITIVE_INFINITY;
  if (length <= 4) return Number.POSITIVE_INFINITY;
  return edits * 3 > length ? Number.POSITIVE_INFINITY : Math.min(edits, 2) * 0.05;
}

/** Kana and pinyin say how a word is read: letters or syllables of a Latin word that read otherwise. */
function signsApart(latin: Token, other: Token, { script, latin: read }: Reading): number {
  if (script === 'kana') return romajiApart(latin.text, read);
  return script === 'han' ? syllablesApart(latin.text, other.text) : 0;
}

/** Long marks and sounds that kana write in words of other languages (cabinet notice on gairaigo of 1991): Kate and Jane are not ka-te and ja-ne. */
function hasForeignSound(kana: string): boolean {
  return /[ーァィゥェォヴ]/.test(kana);
}

/** Japanese syllables that are read as the kana are, however they are spelled (しょうじ Shoji, Shouji, Syozi). */
function readTheSame(latin: Token, { script, latin: read }: Reading): boolean {
  return script === 'kana' && isRomaji(latin.text) && romajiApart(latin.text, read) === 0;
}

/** What the letters without a counterpart cost; a script without vowels leaves a doubt even where there are none, unless both words are listed as one name. */
function lettersCost(latin: Token, other: Token, letters: number, isPerson: boolean): number {
  if (letters > 0) return Math.min(isPerson ? 2 : 1, letters) * costs.foreignLetter;
  return leavesVowelsOut(other.script) && sharedGroup(latin, other, isPerson) === null ? costs.vowelsUnwritten : 0;
}

/** The score without the endings that unrelated names share; plus infinity where there are none. */
function stemScore(latin: Token, reading: Reading, model: SegmentModel): number {
  const stems = reading.script === 'cyrillic' ? withoutSharedEnding(latin.latin, reading.units) : null;
  return stems === null
    ? Number.POSITIVE_INFINITY
    : model.score(model.readScript(stems.cyrillic), model.readLatin(stems.latin));
}

/** A doubtful Cyrillic word must at least be spelled much like its romanisation, or sound like it. */
function spellingsAreNear(latin: Token, other: Token): boolean {
  if (latin.sound === other.sound) return true;
  const edits = editBudget(Math.max(latin.latinCodes.length, other.latinCodes.length), true) + 1;
  return editDistance(latin.latinCodes, other.latinCodes, edits) <= edits;
}

/** Rules two thirds of unrelated Cyrillic words out before they are scored, and 3 in 10,000 true ones. */
function consonantsMayMeet(latin: Token, other: Token): boolean {
  const apart = (Math.max(latin.sound.length, other.sound.length) >> 1) + 1;
  return editDistance(latin.soundCodes, other.soundCodes, apart) <= apart;
}

/** A script unit answers to at most three letters, and letters without a unit are few. */
function lengthsCanMeet(units: number, letters: number): boolean {
  return letters <= 3 * units + 2 && units <= 3 * letters + 3;
}

function romanised(latin: Token, other: Token, isPerson: boolean): PairVerdict {
  const budget = editBudget(Math.max(latin.latinCodes.length, other.latinCodes.length), isPerson);
  const edits = editDistance(latin.latinCodes, other.latinCodes, budget);
  const sameSound = latin.sound === other.sound && latin.sound.length > 1;
  // a vowel is what romanisations differ in, and some names too
  if (edits <= budget) {
    const letters = sameSound ? Math.max(0, edits - 1) : edits;
    return {
      relation: 'transliteration',
      cost: Math.max(edits === 0 ? 0 : costs.vowelsUnwritten, letters * costs.edit),
    };
  }
  return sameSound ? { relation: 'transliteration', cost: costs.sound } : conflict;
}

function bothForeign(a: Token, b: Token, isPerson: boolean): PairVerdict {
  const shared = a.readings.some((one) =>
    b.readings.some((other) => one.script === other.script && one.units === other.units),
  );
  const japanese = a.japanese.includes(b.latin) || b.japanese.includes(a.latin);
  return shared || japanese ? { relation: 'transliteration', cost: 0 } : romanised(a, b, isPerson);
}

/** One stem under a Tajik and a Russian ending, or two Tajik ones. */
function sharedStem(a: Token, b: Token): PairVerdict {
  if (!a.stemIsTajik && !b.stemIsTajik) return conflict;
  const same = stemsAgree(a.stem, b.stem) || stemsAgree(a.latin, b.stem) || stemsAgree(a.stem, b.latin);
  return same ? { relation: 'russified', cost: costs.russified } : conflict;
}

/** Nováková beside Novák, Svobodová beside Svoboda. */
function isFeminineOf(woman: Token, man: Token): boolean {
  if (!woman.isFeminine) return false;
  const stem = woman.text.slice(0, -3);
  return stem === man.text || (stem.length > 3 && stem === man.text.replace(/[aoe]$/, ''));
}

function stemsAgree(a: string, b: string): boolean {
  return (
    a.length >= 3 &&
    b.length >= 3 &&
    editDistance(codesOf(a), codesOf(b), 1) <= (Math.min(a.length, b.length) > 4 ? 1 : 0)
  );
}

/** Remembered answers by two token ids: open addressing, started anew when three quarters full. */
class PairMemo {
  readonly #slots = 1 << 20;
  readonly #low = new Uint32Array(this.#slots);
  readonly #high = new Uint32Array(this.#slots);
  readonly #values: PairVerdict[] = new Array(this.#slots);
  #used = 0;

  get(a: number, b: number): PairVerdict | undefined {
    const [low, high] = a < b ? [a, b] : [b, a];
    for (let at = home(low, high); ; at = (at + 1) & (this.#slots - 1)) {
      const found = this.#low[at];
      if (found === low && this.#high[at] === high) return this.#values[at];
      if (found === 0) return undefined;
    }
  }

  set(a: number, b: number, verdict: PairVerdict): void {
    if (this.#used > this.#slots * 0.75) {
      this.#low.fill(0);
      this.#used = 0;
    }
    const [low, high] = a < b ? [a, b] : [b, a];
    let at = home(low, high);
    while (this.#low[at] !== 0) at = (at + 1) & (this.#slots - 1);
    this.#low[at] = low;
    this.#high[at] = high;
    this.#values[at] = verdict;
    this.#used++;
  }
}

function home(low: number, high: number): number {
  return (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 12;
}

let personMemo: PairMemo | undefined;
let organisationMemo: PairMemo | undefined;

/** Made when first used: it takes 16 MiB in every thread that has one. */
function memoOf(isPerson: boolean): PairMemo {
  if (isPerson) {
    personMemo ??= new PairMemo();
    return personMemo;
  }
  organisationMemo ??= new PairMemo();
  return organisationMemo;
}
