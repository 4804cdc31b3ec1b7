import { expect, test } from 'vitest';
import { eventDays, noDay } from './event-dates.ts';
import { tableFromRows } from './index.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;

function daysOf(name: string, dates: readonly string[]): number[] | null {
  const rows = dates.map((date, i) => [String(i), 'Anna Adler', `19${50 + i}-02-03`, `X12345${i}`, date]);
  const days = eventDays(tableFromRows({ header: ['id', 'name', 'birth_date', 'passport', name], rows, id: 'id' }));
  return days && [...days];
}

test('the day on which somebody was seen is read as the column writes it', () => {
  expect(daysOf('crossing_date', ['25/05/2018', '03/04/2021', ''])).toEqual([
    day('2018-05-25'),
    day('2021-04-03'),
    noDay,
  ]);
  expect(daysOf('timestamp', ['2018-05-25 13:04:05', '2021-04-03 01:00:00'])).toEqual([
    day('2018-05-25'),
    day('2021-04-03'),
  ]);
  // years of two digits stand first where they take fewer values than the days do
  expect(daysOf('event_date', ['210225', '210317', '220428', '220505'])).toEqual(
    ['2021-02-25', '2021-03-17', '2022-04-28', '2022-05-05'].map(day),
  );
});

test('the end of a life or of a paper and the making of a row are no such days', () => {
  const dates = ['25/05/2018', '03/04/2021'];
  for (const name of ['expiry_date', 'date_of_death', 'updated_at', 'issue_date', 'fecha_caducidad'])
    expect(daysOf(name, dates)).toBeNull();
});

test('nor are they in other languages, in which the day of a meeting is read too', () => {
  const dates = ['25/05/2018', '03/04/2021'];
  for (const name of [
    'datum úmrtí',
    'data do óbito',
    'data ważności',
    'ölüm tarihi',
    'ngày cấp',
    '签发日期',
    'تاريخ الوفاة',
  ])
    expect(daysOf(name, dates), name).toBeNull();
  for (const name of [
    'wjazd',
    'giriş',
    'Einreise',
    'entrada',
    'дата въезда',
    '入境日期',
    'تاريخ الدخول',
    'kayıt tarihi',
  ])
    expect(daysOf(name, dates), name).toEqual([day('2018-05-25'), day('2021-04-03')]);
});
