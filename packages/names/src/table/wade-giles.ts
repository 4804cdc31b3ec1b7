/**
 * Wade-Giles to pinyin by rule (initial and final), after the comparison tables of the Library of Congress (pinyin conversion project).
 * The apostrophe that tells ch from ch' is usually lost in files, so one spelling gives every pinyin syllable it may stand for.
 */
const initials: Readonly<Record<string, readonly string[]>> = {
  ch: ['zh', 'j', 'ch', 'q'],
  hs: ['x'],
  k: ['g', 'k'],
  p: ['b', 'p'],
  t: ['d', 't'],
  ts: ['z', 'c'],
  tz: ['z', 'c'],
  sh: ['sh'],
  ss: ['s'],
  sz: ['s'],
  j: ['r'],
  f: ['f'],
  h: ['h'],
  l: ['l'],
  m: ['m'],
  n: ['n'],
  s: ['s'],
  w: ['w'],
  y: ['y'],
  '': [''],
};
const finals: Readonly<Record<string, string>> = {
  ih: 'i',
  u: 'u',
  ung: 'ong',
  ieh: 'ie',
  ien: 'ian',
  iung: 'iong',
  uo: 'uo',
  o: 'o',
  erh: 'er',
  eh: 'e',
  en: 'en',
  eng: 'eng',
  ei: 'ei',
  ou: 'ou',
  ao: 'ao',
  ai: 'ai',
  a: 'a',
  an: 'an',
  ang: 'ang',
  i: 'i',
  in: 'in',
  ing: 'ing',
  ia: 'ia',
  iao: 'iao',
  iang: 'iang',
  iu: 'iu',
  ua: 'ua',
  uai: 'uai',
  uan: 'uan',
  uang: 'uang',
  ui: 'ui',
  uei: 'ui',
  un: 'un',
  ueh: 'ue',
  e: 'e',
  ze: 'i',
  zu: 'i',
};
const shape = /^(ch|hs|ts|tz|sh|ss|sz|[kptjfhlmnswy]?)([aeiou][a-z]*|ze|zu)$/;
const frontInitials = new Set(['j', 'q', 'x']);
const frontFinal = /^(?:i|u$|u[ean])/;
const memo = new Map<string, readonly string[]>();

/** The pinyin syllables that a Wade-Giles syllable without apostrophe may stand for; empty where it is none. */
export function pinyinOfWadeGiles(syllable: string): readonly string[] {
  const known = memo.get(syllable);
  if (known) return known;
  const found = read(syllable);
  if (memo.size > 20_000) memo.clear();
  memo.set(syllable, found);
  return found;
}

function read(syllable: string): readonly string[] {
  const match = shape.exec(syllable);
  if (!match || syllable.length > 6) return [];
  const final = finals[match[2]];
  if (final === undefined) return [];
  const found: string[] = [];
  for (const initial of initials[match[1]] ?? []) {
    const front = frontInitials.has(initial);
    if (
      match[1] === 'ch' &&
      match[2] !== 'ih' &&
      front !== frontFinal.test(match[2]) &&
      !(match[2] === 'un' || match[2] === 'u' || match[2] === 'uan')
    )
      continue;
    if (match[1] === 'ch' && match[2] === 'ih' && front) continue;
    const ending =
      match[2] === 'e' && (match[1] === 'ts' || match[1] === 'tz' || match[1] === 'ss' || match[1] === 'sz')
        ? 'e'
        : final;
    found.push(initial + ending);
  }
  return found;
}
