import { expect, test } from 'vitest';
import { guessRoles } from './index.ts';

const days = Array.from({ length: 60 }, (_, i) => `${1950 + i}-0${1 + (i % 9)}-1${i % 10}`);
const roleOf = (header: string, values: readonly string[] = days) =>
  guessRoles(
    ['customer_name', header],
    values.map((value, i) => [`Anna Berg${String.fromCharCode(97 + (i % 26))}`, value]),
  )[1];

test.each(
  `fecha de defunción;data do óbito;data di morte;date de décès;Sterbedatum;overlijdensdatum;dödsdag;dødsdato;kuolinaika;data zgonu
  datum úmrtí;halálozás;data decesului;datum smrti;ölüm tarihi;tanggal meninggal;ngày mất;дата смерти;дата смерті;تاريخ الوفاة
  تاریخ وفات;死亡日期;没年月日;사망일;ημερομηνία θανάτου;תאריך פטירה;मृत्यु तिथि;data wydania;veriliş tarihi;ngày cấp;дата выдачи
  签发日期;data de emissão;scadenza;gültig bis;ważny do;срок действия;有效期;만료일;дата регистрации;kayıt tarihi;登记日期;등록일
  Einreise;wjazd;giriş;дата въезда;入境日期;تاريخ الدخول;прибыл;date of burial;hochzeit`
    .split(/[;\n]/)
    .map((header) => header.trim()),
)('%s is no birth date', (header) => expect(roleOf(header)).toBeNull());

test.each(['column_5', 'narozen', 'Geb.-Dat.', 'дата рожд.', 'doğum tarihi', '生日', 'baptised'])(
  '%s may be one',
  (header) => expect(roleOf(header)).toBe('birth_date'),
);

test('amounts are no years', () => {
  expect(
    roleOf(
      'amount',
      days.map((_, i) => `${1900 + i}.00`),
    ),
  ).toBeNull();
  expect(
    roleOf(
      'column_5',
      days.map((_, i) => `${1900 + i}.00`),
    ),
  ).toBeNull();
});

test('year, month and day of a death are no birth date', () => {
  const parts = days.map((day) => day.split('-').map((part) => String(Number(part))));
  const read = (header: readonly string[]) =>
    guessRoles(
      ['customer_name', ...header],
      parts.map((part, i) => [`Anna Berg${String.fromCharCode(97 + (i % 26))}`, ...part]),
    ).slice(1);
  expect(read(['death_year', 'death_month', 'death_day'])).toEqual([null, null, null]);
  expect(read(['year', 'month', 'day'])).toEqual(['birth_year', 'birth_month', 'birth_day']);
});
