import { expect, test } from 'vitest';
import { guessColumn } from './column-guess.ts';
import { guessQuery } from './guess-mapping.ts';

/** One row of a file in each language; the same six things. */
const row = ['Ana', 'Kovac', '1981-02-03', '+38640111222', 'Main street 3', 'AB123456'];
const wanted = ['firstName', 'lastName', 'birthDate', 'phone', 'address', 'passportNumber'];

test.each([
  ['English', 'first name', 'surname', 'date of birth', 'mobile', 'address', 'passport no'],
  ['German', 'Vorname', 'Nachname', 'Geburtsdatum', 'Telefon', 'Anschrift', 'Reisepass'],
  ['German with Name', 'Vorname', 'Name', 'geb. am', 'Handy', 'Adresse', 'Pass-Nr'],
  ['French', 'Prénom', 'Nom', 'né le', 'Téléphone', 'Adresse', 'passeport'],
  ['Spanish', 'nombre', 'apellidos', 'fecha de nacimiento', 'teléfono', 'dirección', 'pasaporte'],
  ['Italian', 'nome proprio', 'cognome', 'data di nascita', 'cellulare', 'indirizzo', 'passaporto'],
  ['Portuguese', 'primeiro nome', 'sobrenome', 'data de nascimento', 'telemóvel', 'endereço', 'passaporte'],
  ['Dutch', 'voornaam', 'achternaam', 'geboortedatum', 'telefoon', 'adres', 'paspoort'],
  ['Polish', 'Imię', 'Nazwisko', 'Data urodzenia', 'Telefon', 'Adres', 'Paszport'],
  ['Turkish', 'Adı', 'Soyadı', 'Doğum tarihi', 'Cep tel', 'Adres', 'Pasaport no'],
  ['Russian', 'Имя', 'Фамилия', 'Дата рождения', 'Телефон', 'Адрес', 'Паспорт'],
  ['Ukrainian', 'Ім’я', 'Прізвище', 'Дата народження', 'Телефон', 'Адреса', 'Паспорт'],
  ['Arabic', 'الاسم الأول', 'اللقب', 'تاريخ الميلاد', 'هاتف', 'العنوان', 'جواز السفر'],
  ['Persian', 'نام', 'نام خانوادگی', 'تاریخ تولد', 'تلفن', 'آدرس', 'گذرنامه'],
])('headers in %s', (_, ...headers) => {
  const { roles, usable } = guessQuery(
    'f.csv',
    headers,
    Array.from({ length: 6 }, () => row),
  );
  expect(roles.map(({ role }) => role)).toEqual(wanted);
  expect(usable).toBe(true);
});

test('a header is not believed against its values, and says nothing where it is part of another word', () => {
  const six = (value: string) => Array.from({ length: 6 }, () => value);
  expect(guessColumn('Telefon', six('none'))).toBe('other');
  expect(guessColumn('Geburtsdatum', six('unknown'))).toBe('other');
  expect(guessColumn('Bilanz', six('12.5'))).toBe('other');
  expect(guessColumn('Überweisungsart', six('bar'))).toBe('other');
  expect(guessColumn('x7', six('0151/555 12 34'))).toBe('phone');
  expect(guessColumn('x8', six('01/02/1990'))).toBe('other');
});

test.each([
  'licence no',
  'Führerschein',
  'permis de conduire',
  'licencia de conducir',
  'patente di guida',
  'rijbewijs',
  'prawo jazdy',
])('a driving licence is a document: %s', (header) =>
  expect(
    guessColumn(
      header,
      Array.from({ length: 6 }, (_, i) => `KLK134279${i}`),
    ),
  ).toBe('idNumber'),
);
