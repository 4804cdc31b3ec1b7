import anyAscii from 'any-ascii';
import { foldText, stripInvisible } from '../value/fold.ts';
import { asKatakana } from './kana.ts';

/** The scripts that names are told apart by. `other` is romanised by a general table. */
export type ScriptName =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'armenian'
  | 'georgian'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'devanagari'
  | 'digit'
  | 'other';

const tests: readonly (readonly [ScriptName, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['digit', /\p{N}/u],
];

/** The script of the first letter that shows one. */
export function scriptOf(text: string): ScriptName {
  if (/^[a-z]/.test(text)) return 'latin';
  for (const sign of text) for (const [script, test] of tests) if (test.test(sign)) return script;
  return 'other';
}

/** Letters of other Cyrillic alphabets written with those of the Russian list that the table was learnt from. */
const cyrillicAsRussian: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  є: 'е',
  ґ: 'г',
  ў: 'у',
  қ: 'к',
  ғ: 'г',
  ҳ: 'х',
  ҷ: 'дж',
  ӣ: 'и',
  ӯ: 'у',
  ә: 'а',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  һ: 'х',
  ң: 'н',
  ј: 'й',
  љ: 'ль',
  њ: 'нь',
  ђ: 'дж',
  ћ: 'ч',
  џ: 'дж',
  ѓ: 'г',
  ќ: 'к',
  ѕ: 'дз',
  ё: 'е',
};
/** Arabic letter variants and the Persian, Pashto, Urdu letters that Arabic lists lack, as the nearest letter of the table. */
const arabicAsLearnt: Readonly<Record<string, string>> = {
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ک: 'ك',
  ګ: 'گ',
  ہ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ۃ: 'ة',
  ٱ: 'ا',
  ړ: 'ر',
  ڑ: 'ر',
  ڈ: 'د',
  ډ: 'د',
  ٹ: 'ت',
  ټ: 'ت',
  ڼ: 'ن',
  ں: 'ن',
  ښ: 'ش',
  ږ: 'ژ',
  څ: 'چ',
  ځ: 'ز',
  ے: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
  ۆ: 'و',
  ێ: 'ي',
  ڤ: 'ف',
};

/** Hebrew writes foreign consonants with a mark after the letter. */
const geresh = /[׳’‘ʼ`´]/g;

/**
 * A token in the units that the learnt table of its script is keyed by: Hangul as conjoining letters, Han as pinyin letters,
 * hiragana as katakana, Cyrillic and Arabic variants as the letters of the list. Combining vowel marks are dropped.
 */
export function learntUnits(token: string, script: ScriptName): string {
  const text = stripInvisible(token.normalize('NFKC')).toLowerCase();
  switch (script) {
    case 'cyrillic':
      return [...text.replace(/\u0301/g, '')].map((letter) => cyrillicAsRussian[letter] ?? letter).join('');
    case 'arabic':
      return [...foldText(text)].map((letter) => arabicAsLearnt[letter] ?? letter).join('');
    case 'hebrew':
      return foldText(text).replace(geresh, "'");
    case 'han':
      return anyAscii(text)
        .toLowerCase()
        .replace(/[^a-z]/g, '');
    case 'hangul':
      return text.normalize('NFD');
    case 'kana':
      return [...text]
        .map(asKatakana)
        .join('')
        .replace(/[・＝=゠]/g, '')
        .replace(/ヂ/g, 'ジ')
        .replace(/ヅ/g, 'ズ');
    default:
      return foldText(text);
  }
}

/** Latin letters only, folded: the other side of a learnt table. */
export function latinLetters(token: string): string {
  return foldText(token).replace(/[^a-z]/g, '');
}
