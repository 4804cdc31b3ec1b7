import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { readDate } from '../date/read-date.ts';
import { addressKey } from './address.ts';
import { documentCheck, documentKey, mrzCheckDigit } from './document.ts';
import { emailKey } from './email.ts';
import { asciiDigits, foldText } from './fold.ts';
import { ibanKey } from './iban.ts';
import { journeyKey } from './journey.ts';
import { nameTokens } from './name-tokens.ts';
import { phoneKey } from './phone.ts';
import { isPlaceholder } from './placeholder.ts';
import { plateKey } from './plate.ts';

describe('foldText', () => {
  it.each([
    ['Müller  Straße', 'muller strasse'],
    ['ŁÓDŹ', 'lodz'],
    ['İzmir', 'izmir'],
    ['أحمد\u200f', 'احمد'],
    ['プリン', 'プリン'],
    ['हिन्दी', 'हिन्दी'],
    ['한국', '한국'],
    ['\ufeffA\u200bB', 'ab'],
    ['Ａｂｃ', 'abc'],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('folds a letter that is whole under its mark', () => {
    expect(foldText('Ǣ ǿ')).toBe('ae o');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('reads digits of any script', () => expect(asciiDigits('۱۳۷۰ ٢٠٢٤ १२')).toBe('1370 2024 12'));
});

describe('nameTokens', () => {
  it('keeps words in order and closes apostrophes', () => {
    expect(nameTokens("O'Neil-Smith, José M.")).toEqual(['oneil', 'smith', 'jose', 'm']);
  });
});

describe('phoneKey', () => {
  it.each([
    ['+44 7700 900123', undefined, '+447700900123'],
    ['0044 (0)7700 900123', undefined, '+447700900123'],
    ['07700 900123', 'GB', '+447700900123'],
    ['07700 900123', undefined, null],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['992901234567', undefined, '+992901234567'],
    ['٠٠٩٦٢٧٩٠١٢٣٤٥٦', undefined, '+962790123456'],
    ['0000000', 'GB', null],
    ['n/a', 'GB', null],
    ['12', 'GB', null],
    ['+44 7700 900123', 'nowhere', '+447700900123'],
  ])('%s in %s', (text, country, key) => expect(phoneKey(text, country)).toBe(key));

  it('gives the same key on the quick path as the parser', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1', '44', '49', '33', '34', '992', '996', '380', '86', '91', '971'),
        fc.integer({ min: 200_000_000, max: 9_899_999_999 }),
        (code, rest) => {
          const text = `+${code}${rest}`;
          const key = phoneKey(text);
          if (key === null) return;
          expect(key).toBe(parsePhoneNumberFromString(text)?.number);
        },
      ),
    );
  });
});

describe('documents, accounts, plates, journeys', () => {
  it('keeps one key a number', () => {
    expect(documentKey('passport', 'gb', ' 523 456-71x ')).toBe('passport:GB:52345671X');
    expect(documentKey('passport', null, '№ 4509 112233')).toBe('passport:?:4509112233');
    expect(documentKey('passport', 'GB', '000000000')).toBeNull();
    expect(documentKey('passport', 'GB', 'unknown')).toBeNull();
  });

  it('checks digits where there are some', () => {
    expect(mrzCheckDigit('L898902C3')).toBe(6);
    expect(documentCheck('passport', 'UT', 'L898902C36')).toBe('valid');
    expect(documentCheck('passport', 'UT', 'L898902C35')).toBe('wrong');
    expect(documentCheck('national_id', 'ES', '12345678Z')).toBe('valid');
    expect(documentCheck('national_id', 'ES', '12345678A')).toBe('wrong');
    expect(documentCheck('visa', 'ES', '12345678A')).toBe('none');
    expect(documentCheck('national_id', 'SE', '8112189876')).toBe('valid');
    expect(documentCheck('national_id', 'SE', '19811218-9875')).toBe('wrong');
    expect(documentCheck('national_id', 'IR', '0076229645')).toBe('valid');
    expect(documentCheck('national_id', 'IR', '0076229646')).toBe('wrong');
    expect(documentCheck('national_id', 'KZ', '790824301234')).toBe('wrong');
  });

  it('reads IBANs that pass their check', () => {
    expect(ibanKey('gb82 west 1234 5698 7654 32')).toBe('GB82WEST12345698765432');
    expect(ibanKey('GB83 WEST 1234 5698 7654 32')).toBeNull();
  });

  it('reads plates and journeys', () => {
    expect(plateKey('А123ВС 77', 'ru')).toBe('RU:A123BC77');
    expect(plateKey('AB-12-CD')).toBe('?:AB12CD');
    expect(journeyKey('SU 0261', '2024-05-01')).toBe('SU261@2024-05-01');
    expect(journeyKey('SU 0261', '2024-05')).toBeNull();
    expect(journeyKey('SU 0261', '03/04/2024')).toBeNull();
  });

  it('reads e-mails', () => {
    expect(emailKey(' MAILTO:Foo.Bar@Bücher.example ')).toBe('foo.bar@xn--bcher-kva.example');
    expect(emailKey('someone@googlemail.com')).toBe('someone@gmail.com');
    expect(emailKey('none@none.com')).toBeNull();
    expect(emailKey('no at sign')).toBeNull();
  });
});

describe('addressKey', () => {
  it.each([
    ['12 Main St., Apt 4, Springfield', '12 main street springfield #4', false],
    ['4/12 Main Street Springfield', '12 main street springfield #4', false],
    ['ул. Ленина д. 5 кв. 12', 'улица ленина дом 5 #12', false],
    ['Calle Mayor 3, 2º B', 'calle mayor 3 #2o b', false],
    ['1 Hauptstr.', '1 hauptstrasse', true],
    ['10 High Rd', '10 high road', true],
  ])('%s', (text, key, building) => expect(addressKey(text)).toMatchObject({ key, building }));

  it('knows no address where there is none', () => expect(addressKey('unknown')).toBeNull());
});

describe('isPlaceholder', () => {
  it.each(['', ' ', 'UNKNOWN', 'n/a', '-', 'неизвестно', 'no consta', '0000000', '999999'])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['Nader', '0044', 'Noneman', '12'])('not %s', (text) => expect(isPlaceholder(text)).toBe(false));

  it('has rules a kind', () => {
    expect(isPlaceholder('Baby Boy', 'name')).toBe(true);
    expect(isPlaceholder('John Doe', 'name')).toBe(true);
    expect(isPlaceholder('123456789', 'document')).toBe(true);
    expect(isPlaceholder('X1234567', 'document')).toBe(false);
    expect(isPlaceholder('00/00/0000', 'date')).toBe(true);
    expect(isPlaceholder('1900-01-01', 'date')).toBe(true);
    expect(isPlaceholder('1990-01-01', 'date')).toBe(false);
    expect(isPlaceholder('+1 000 000 0000', 'phone')).toBe(true);
  });
});

describe('hostile values', () => {
  const long = ['a', '1', ' ', ', ', '1/', '12-', '0', 'x', '#1 ', '(', '@', '\u0301', '٣', 'ab; '].map((piece) =>
    piece.repeat(100_000 / piece.length),
  );

  it('are read in a moment however long they are', () => {
    const started = performance.now();
    for (const text of long) {
      readDate(text);
      phoneKey(text, 'GB');
      addressKey(text);
      emailKey(text);
      documentKey('passport', 'GB', text);
      journeyKey(text, '1980-05-12');
    }
    expect(performance.now() - started).toBeLessThan(5000);
    expect(readDate(`12 May 1980${', '.repeat(50_000)}`)).toBeNull();
  });

  it('have no check digit where they are no number', () => {
    for (const text of ['', ' ', '-', '\ud800', '😀', 'x'.repeat(1000)])
      for (const kind of ['national_id', 'tax', 'social_security', 'passport'] as const)
        for (const country of ['SE', 'GB', 'BR', 'CN', 'IT', '??'])
          expect(documentCheck(kind, country, text)).not.toBe('valid');
  });
});
