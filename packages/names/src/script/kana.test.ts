import { expect, it } from 'vitest';
import { compareNames } from '../name/compare.ts';
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

const score = (kana: string, latin: string) => compareNames(kana, latin, { kind: 'person' }).score;

it.each([
  ['コー', 'Caux'],
  ['ウスター', 'Worcester'],
  ['ルソー', 'Rousseau'],
  ['ショーン', 'Sean'],
  ['セイディ', 'Sadie'],
])('%s is how %s sounds', (kana, latin) => {
  expect(score(kana, latin)).toBeGreaterThan(0.85);
});

it.each([
  ['しょうじ', 'Shoji'],
  ['しょうじ', 'Shouji'],
  ['りょうこ', 'Ryoko'],
])('%s is read as %s, exactly', (kana, latin) => {
  expect(score(kana, latin)).toBe(1);
});

it.each([
  ['ルソー', 'Rossini'],
  ['ショーン', 'Susan'],
  ['ゆうこ', 'Yuki'],
  ['けんじ', 'Kenta'],
  ['セイディ', 'Cindy'],
])('%s is not %s without a doubt', (kana, latin) => {
  expect(score(kana, latin)).toBeLessThan(0.9);
});
