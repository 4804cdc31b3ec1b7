import { japaneseSplits } from '../script/japanese-readings.ts';
import { isPinyinName } from '../script/pinyin.ts';
import { koreanSurnames } from '../table/korean.ts';
import { romanValue } from '../table/numbers.ts';
import { binderWords } from '../table/organisation-words.ts';
import { ancestryWords, ancestryWordsAfter, particleWords, wordsBeforeHet } from '../table/particles.ts';
import { hasMiddleVan, isVietnameseName, isVietnameseSurname } from '../table/vietnamese.ts';
import { pinyinOfWadeGiles } from '../table/wade-giles.ts';
import { withoutAddressForms } from './address-form.ts';
import {
  looksLikeOrganisation,
  openAbbreviations,
  plainWords,
  withoutLegalForms,
  withoutShipPrefix,
} from './organisation-text.ts';
import { surePassengerName } from './passenger-name.ts';
import { personWords } from './person-text.ts';
import { packQuick, type QuickName } from './quick.ts';
import { alternatives, splitWords, uncomma, type Word } from './split-words.ts';
import { joinedToken, type Token, tokenOf } from './token.ts';
import type { NameKind } from './types.ts';

/** Two or three neighbouring words read as one, for names written joined or split. */
export interface Span {
  readonly token: Token;
  /** Positions in `core` that it covers. */
  readonly from: number;
  readonly to: number;
  /** Its words where each could be a Wade-Giles syllable; else empty. */
  readonly syllables: readonly string[];
  /** The word after an Arabic article, where it is these two words; else ''. */
  readonly afterArticle: string;
}

/** One name of a cell. */
export interface NamePart {
  readonly core: readonly Token[];
  readonly particles: readonly Token[];
  readonly spans: readonly Span[];
  readonly packed: string;
  readonly hasDigits: boolean;
  readonly hadTitle: boolean;
  /** Each of its words reads as pinyin, one of them as one syllable. */
  readonly isPinyin: boolean;
  /** A word of it is spelled like a Korean surname. */
  readonly isKorean: boolean;
  /** Each of its words is one of Vietnamese names. */
  readonly isVietnamese: boolean;
  /** Văn stands among its particles as a Vietnamese middle name. */
  readonly hasMiddleVan: boolean;
  readonly generation: number;
  /** Words written twice in a row and counted once. */
  readonly echoes: readonly string[];
  /** Value of a Roman number at its end, else 0: V may also be an initial, so the word stays. */
  readonly roman: number;
  readonly classes: readonly string[];
  readonly forms: readonly string[];
  /** Child and parent around bin, ibn, ben, before oglu, kyzy. */
  readonly lineage: readonly (readonly [Token, Token])[];
}

/** A name taken apart once, to be compared many times. Opaque: pass it to `compareAnalysed`, `scoreAnalysed`, `nameKeys`. */
export interface AnalysedName {
  readonly text: string;
  readonly kind: 'person' | 'organisation';
  readonly parts: readonly NamePart[];
  /** What rules pairs out quickly; null where a name holds more than plain Latin words. */
  readonly quick: QuickName | null;
}

const spanWordsMax = 4;
/** Words beyond are not compared. */
const coreWordsMax = 24;

/** Takes a name apart: words with script, titles, particles, legal forms, romanisations. Do it once per distinct value. */
export function analyseName(text: string, kind: NameKind = 'auto'): AnalysedName {
  const found = kind === 'auto' ? (looksLikeOrganisation(text) ? 'organisation' : 'person') : kind;
  const passenger = found === 'person' ? surePassengerName(text) : null;
  const parts = alternatives(passenger ?? text, found === 'person').flatMap((name) =>
    found === 'person' ? personParts(name) : [organisationPart(name)],
  );
  const plain =
    parts.length === 1 && parts[0].generation === 0 && parts[0].roman === 0 && parts[0].echoes.length === 0
      ? packQuick(parts[0])
      : null;
  return { text, kind: found, parts, quick: plain };
}

/** The same name analysed as an organisation, where it was only guessed to be a person. */
export function asOrganisation(name: AnalysedName): AnalysedName {
  if (name.kind === 'organisation') return name;
  const known = reanalysed.get(name);
  if (known) return known;
  const again = analyseName(name.text, 'organisation');
  reanalysed.set(name, again);
  return again;
}

const reanalysed = new WeakMap<AnalysedName, AnalysedName>();

/** Coarse keys of a name's words, equal across scripts and most spellings, to find candidates for comparison. Sorted, distinct. */
export function nameKeys(name: AnalysedName): string[] {
  const keys = name.parts.flatMap((part) => part.core.map((token) => token.sound)).filter((key) => key !== '');
  return [...new Set(keys)].sort();
}

function personParts(text: string): NamePart[] {
  const bare = withoutAddressForms(text);
  const words = splitWords(uncomma(bare));
  const whole = isOneEastAsianWord(words) ? [{ reading: words, isWhole: true }] : [];
  const readings = [words, ...japaneseSplits(words)].map((reading) => ({ reading, isWhole: false }));
  return [...readings, ...whole].map(({ reading, isWhole }) => {
    const person = personWords(reading, isWhole);
    return partOf(person.words, {
      hadTitle: person.hadTitle || bare !== text,
      generation: person.generation,
      echoes: person.echoes,
      classes: [],
      forms: [],
      isPerson: true,
    });
  });
}

/** A foreign name in Han or Hangul has no surname to cut off: it is read both ways. */
function isOneEastAsianWord(words: readonly Word[]): boolean {
  return words.length === 1 && /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(words[0].written);
}

function organisationPart(text: string): NamePart {
  const { words, classes, forms } = withoutLegalForms(splitWords(openAbbreviations(withoutShipPrefix(text))));
  return partOf(plainWords(words), { hadTitle: false, generation: 0, echoes: [], classes, forms, isPerson: false });
}

interface Aside {
  readonly hadTitle: boolean;
  readonly generation: number;
  readonly echoes: readonly string[];
  readonly classes: readonly string[];
  readonly forms: readonly string[];
  readonly isPerson: boolean;
}

function partOf(words: readonly Word[], aside: Aside): NamePart {
  const tokens = words.map((word) => tokenOf(word.text, word.written));
  const weak = aside.isPerson
    ? tokens.map((token, i) => isParticle(tokens, token, i) && !isInitial(words, i))
    : tokens.map((token, i) => binderWords.has(token.text) && !(token.codes.length === 1 && i === tokens.length - 1));
  if (weak.every(Boolean)) weak.fill(false);
  const core = tokens.filter((_, i) => !weak[i]).slice(0, coreWordsMax);
  const spans = spansOf(tokens, weak);
  return {
    core,
    particles: tokens.filter((_, i) => weak[i]),
    spans,
    packed: tokens.map((token) => token.text).join(''),
    hasDigits: core.some((token) => token.hasDigit),
    hadTitle: aside.hadTitle,
    isPinyin: aside.isPerson && core.length > 1 && isPinyinName(core.map((token) => token.text)),
    isKorean: aside.isPerson && core.length > 1 && core.some((token) => koreanSurnames.has(token.text)),
    isVietnamese: aside.isPerson && isVietnameseName(tokens.map((token) => token.text)),
    hasMiddleVan: aside.isPerson && hasMiddleVan(tokens.map((token) => token.text)),
    generation: aside.generation,
    echoes: aside.echoes,
    roman: aside.isPerson && core.length > 2 ? (romanValue(tokens[tokens.length - 1].text) ?? 0) : 0,
    classes: aside.classes,
    forms: aside.forms,
    lineage: aside.isPerson ? lineageOf(tokens, weak) : [],
  };
}

/** Ben, Abe, Al, Di and their like are given names where they come first, Das and Lo surnames where they come last. */
function isParticle(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!particleWords.has(token.text)) return false;
  if (at === 0 || at === tokens.length - 1) {
    const texts = tokens.map((one) => one.text);
    if (isVietnameseSurname(texts, at)) return false;
  }
  if (at > 0 && at === tokens.length - 1 && !ancestryWordsAfter.has(token.text))
    return particleWords.has(tokens[at - 1].text);
  if (at > 0 || tokens.length < 3) return at > 0 || token.text === 'al' || token.text === 'el';
  return !ancestryWords.has(token.text) || token.text === 'bin' || token.text === 'ibn';
}

/** A single letter is a particle between two words (Ferrer y Ibáñez, van 't Hoff), not after a given name alone nor beside another letter. */
function isInitial(words: readonly Word[], at: number): boolean {
  const { text, isDotted } = words[at];
  if (text.length > 1) return false;
  if (isDotted) return true;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (text === 't') return before === undefined || !wordsBeforeHet.has(before.text);
  return before === undefined || after === undefined || at < 2 || before.text.length === 1 || after.text.length === 1;
}

const articles = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar', 'ash', 'ath', 'az', 'an', 'at', 'ed', 'es', 'er', 'ez']);

function spansOf(tokens: readonly Token[], weak: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let coreBefore = 0;
  for (let i = 0; i < tokens.length; i++) {
    let text = tokens[i].text;
    let written = text;
    let coreInside = weak[i] ? 0 : 1;
    for (let j = i + 1; j < tokens.length && j < i + spanWordsMax && text.length < 24; j++) {
      text += tokens[j].text;
      written += tokens[j].text;
      if (!weak[j]) coreInside++;
      if (coreInside === 0 || coreBefore + coreInside > coreWordsMax) continue;
      const syllables = tokens.slice(i, j + 1).map((token) => token.text);
      spans.push({
        token: joinedToken(text, written),
        from: coreBefore,
        to: coreBefore + coreInside,
        afterArticle: j === i + 1 && weak[i] && articles.has(tokens[i].text) ? tokens[j].text : '',
        syllables: syllables.every((syllable) => pinyinOfWadeGiles(syllable).length > 0) ? syllables : [],
      });
    }
    if (!weak[i]) coreBefore++;
  }
  return spans;
}

function lineageOf(tokens: readonly Token[], weak: readonly boolean[]): [Token, Token][] {
  const pairs: [Token, Token][] = [];
  for (let i = 1; i < tokens.length; i++) {
    const { text } = tokens[i];
    if (!weak[i] || weak[i - 1]) continue;
    if (ancestryWords.has(text) && i + 1 < tokens.length && !weak[i + 1]) pairs.push([tokens[i - 1], tokens[i + 1]]);
    if (ancestryWordsAfter.has(text) && i > 1 && !weak[i - 2]) pairs.push([tokens[i - 2], tokens[i - 1]]);
  }
  return pairs;
}
