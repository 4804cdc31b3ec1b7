import { expect, it } from 'vitest';
import { romaniseKana } from './kana.ts';
import { romajiApart } from './romaji.ts';

it.each([
  ['たろう', 'tarou'],
  ['じゅんいち', 'junichi'],
  ['りょうこ', 'ryouko'],
  ['マッチ', 'matchi'],
  ['ハッサン', 'hassan'],
  ['ティナ', 'tina'],
  ['ジェームズ', 'jemuzu'],
  ['ウィリアム', 'wiriamu'],
  ['フォンテーヌ', 'fontenu'],
  ['ヴァレリー', 'vareri'],
  ['クァン', 'kwan'],
])('%s is read %s', (kana, latin) => {
  expect(romaniseKana(kana)).toBe(latin);
});

it.each([
  ['tarou', 'たろう', 0],
  ['taroh', 'タロウ', 0],
  ['matuda', 'まつだ', 0],
  ['syunji', 'しゅんじ', 0],
  ['namba', 'なんば', 0],
  ['takashi', 'タケシ', 1],
  ['yuko', 'ゆき', 1],
])('%s is %s but for letters', (latin, kana, apart) => {
  expect(romajiApart(latin, romaniseKana(kana))).toBe(apart);
});
