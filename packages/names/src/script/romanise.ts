import anyAscii from 'any-ascii';
import { type RomanisedScript, romaniseByTable } from '../table/romanisation.ts';
import { foldText } from '../value/fold.ts';
import { romaniseKana } from './kana.ts';
import type { ScriptName } from './script-form.ts';

const ownTables: ReadonlySet<ScriptName> = new Set(['cyrillic', 'greek', 'armenian', 'georgian', 'devanagari']);

/** One Latin form (a to z) of a token in any script: by our table where there is one, else by the general table of any-ascii. */
export function romanise(token: string, script: ScriptName): string {
  if (script === 'latin') return token;
  // й and ї are letters of their own: romanise before marks are dropped
  const letters = token.normalize('NFC').toLowerCase();
  if (script === 'hangul') return romaniseHangul(letters);
  if (script === 'kana') return foldText(romaniseKana(letters)).replace(/[^a-z0-9]/g, '');
  const own = ownTables.has(script) ? romaniseByTable(letters, script as RomanisedScript) : letters;
  return foldText(anyAscii(own)).replace(/[^a-z0-9]/g, '');
}

/** Revised Romanisation by syllable, finals as spoken before a pause (박 = bak). */
function romaniseHangul(letters: string): string {
  const syllables = [...letters].map((syllable) => anyAscii(syllable).toLowerCase());
  return syllables
    .join(' ')
    .replace(/g(?= |$)(?<!ng)/g, 'k')
    .replace(/b(?= |$)/g, 'p')
    .replace(/[ds](?= |$)/g, 't')
    .replaceAll(' ', '');
}

const classOf: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  f: 'f',
  v: 'f',
  w: 'f',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  q: 'k',
  c: 'k',
  x: 'k',
  h: 'h',
  j: 'j',
  z: 's',
  s: 's',
  l: 'l',
  r: 'r',
  m: 'm',
  n: 'n',
};

/** Consonants of a Latin token by sound class, doubles once, vowels and h dropped after the first sign: equal for usual variants of one sound. */
export function soundKey(latin: string): string {
  const text = latin
    .replace(/sch|sh|ch|tch|zh|dzh|cz|sz|tsch/g, 'j')
    .replace(/kh|gh|ck/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ts|tz/g, 's');
  let key = /^[aeiouy]/.test(text) ? 'a' : '';
  let last = key;
  for (const letter of text) {
    const sound = classOf[letter];
    if (sound === undefined || (sound === 'h' && key !== '') || last === sound) continue;
    key += sound;
    last = sound;
  }
  return key === '' ? text.slice(0, 1) : key;
}
