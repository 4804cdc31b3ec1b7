import { describe, expect, it } from 'vitest';
import { lettersApart } from './abjad.ts';

describe('letters of an Arabic or Hebrew word and of its Latin writing', () => {
  it.each([
    ['ساره', 'sara', 0],
    ['محمد', 'mohammed', 0],
    ['كريم', 'kareem', 0],
    ['يوسف', 'youssef', 0],
    ['شتشوكين', 'chtchoukine', 0],
    ['شامي', 'alshami', 0],
    ['ساره', 'samira', 1],
    ['كريم', 'karam', 1],
    ['علي', 'alia', 1],
    ['حمد', 'muhammad', 1],
    ['كرم', 'akram', 1],
    ['سمير', 'samar', 1],
  ])('Arabic %s beside %s: %i apart', (units, latin, apart) => {
    expect(lettersApart(units, latin, 'arabic')).toBe(apart);
  });

  it.each([
    ['יצחק', 'yitzhak', 0],
    ['הלל', 'hillel', 0],
    ['שלמה', 'shlomo', 0],
    ['אמיר', 'tamir', 1],
    ['דן', 'idan', 1],
    ['אילן', 'ilana', 1],
  ])('Hebrew %s beside %s: %i apart', (units, latin, apart) => {
    expect(lettersApart(units, latin, 'hebrew')).toBe(apart);
  });

  it('says nothing of other scripts', () => {
    expect(lettersApart('анна', 'boris', 'cyrillic')).toBe(0);
  });
});
