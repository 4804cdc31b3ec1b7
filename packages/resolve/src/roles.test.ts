import { expect, test } from 'vitest';
import { guessRoles } from './index.ts';

const roles = (columns: Readonly<Record<string, readonly string[]>>): Record<string, unknown> => {
  const header = Object.keys(columns);
  const held = Object.values(columns);
  const found = guessRoles(
    header,
    held[0].map((_, row) => held.map((column) => column[row])),
  );
  return Object.fromEntries(header.map((name, column) => [name, found[column]]));
};

test('reads a Turkish border list', () => {
  expect(
    roles({
      SOYADI: ['KAYA', 'DEMİR'],
      ADI: ['AYŞE', 'ALİ'],
      'BABA ADI': ['HASAN', 'MURAT'],
      'ANA ADI': ['FATMA', 'ZEYNEP'],
      'D.TARİHİ': ['07.12.1960', '01.02.1985'],
      'D.YERİ': ['MERSİN', 'HATAY'],
      'PASAPORT NO': ['U04609112', 'U10000321'],
      'GİRİŞ TARİHİ': ['27.08.2018', '01.09.2018'],
    }),
  ).toEqual({
    SOYADI: 'surname',
    ADI: 'given_name',
    'BABA ADI': 'patronymic',
    'ANA ADI': 'parent',
    'D.TARİHİ': 'birth_date',
    'D.YERİ': 'place',
    'PASAPORT NO': 'code',
    'GİRİŞ TARİHİ': null,
  });
});

test('reads a Polish bank, a Brazilian hospital, a Vietnamese and a Chinese list', () => {
  expect(
    roles({
      NAZWISKO: ['Nowak', 'Lis'],
      IMIE: ['Jan', 'Ewa'],
      IMIE2: ['Adam', 'Anna'],
      SERIA_NR_DOWODU: ['AEK006441', 'ABC123456'],
      DATA_UR: ['1960-01-02', '1985-03-04'],
      ULICA: ['ul. Polna', 'os. Leśna'],
      NR_DOMU: ['8b', '12'],
      KOD: ['98-875', '30-001'],
      TEL_KOM: ['774388695', '501222333'],
    }),
  ).toMatchObject({
    IMIE2: 'patronymic',
    SERIA_NR_DOWODU: 'code',
    NR_DOMU: 'address',
    KOD: 'postcode',
    TEL_KOM: 'phone',
  });
  expect(
    roles({
      'Nome do paciente': ['Ana Silva', 'Rui Costa'],
      'Nome da mãe': ['Eva Silva', 'Ida Costa'],
      'Fone(s)': ['(75) 98966-6112', '(75) 99119-7803'],
      Bairro: ['Centro', 'Vila Nova'],
    }),
  ).toEqual({ 'Nome do paciente': 'full_name', 'Nome da mãe': 'parent', 'Fone(s)': 'phone', Bairro: 'place' });
  expect(
    roles({
      'Họ và tên': ['Ngô Hữu Minh', 'Lê Thị Hoa'],
      'Ngày sinh': ['02/06/1993', '12/01/1980'],
      'Giới tính': ['Nam', 'Nữ'],
      'Số CCCD': ['032093264708', '001180000001'],
      'Nơi cư trú': ['449 Lê Lợi, Q.1', '12 Bà Triệu, Huế'],
      'Số điện thoại': ['0868339633', '0912345678'],
    }),
  ).toEqual({
    'Họ và tên': 'full_name',
    'Ngày sinh': 'birth_date',
    'Giới tính': 'category',
    'Số CCCD': 'code',
    'Nơi cư trú': 'address',
    'Số điện thoại': 'phone',
  });
  expect(
    roles({
      姓名: ['王芳', '李伟'],
      出生日期: ['1985年3月12日', '1990.01.02'],
      身份证号码: ['42122219930806713X', '421101198503121234'],
      家庭住址: ['武汉市人民路5号', '武汉市中山路8号'],
      联系电话: ['18991090779', '13812345678'],
    }),
  ).toEqual({ 姓名: 'full_name', 出生日期: 'birth_date', 身份证号码: 'code', 家庭住址: 'address', 联系电话: 'phone' });
});

test('finds birth dates in three columns, and a village that is called By', () => {
  const years = ['1811', '1825', '1832', '1840', '1851', '1860'];
  const small = ['1', '4', '7', '9', '11', '12'];
  const towns = ['Vallsta', 'Höglöv', 'Vallsta', 'Tunaby', 'Hamsta', 'Alby'];
  const parts = { By: 'place', month: 'birth_month', day: 'birth_day', year: 'birth_year' };
  expect(roles({ 'Född år': years, 'Född mån': small, 'Född dag': small, By: towns })).toEqual({
    'Född år': parts.year,
    'Född mån': parts.month,
    'Född dag': parts.day,
    By: parts.By,
  });
  expect(roles({ navn: towns, dag: small, måned: small, år: years })).toEqual({
    navn: 'full_name',
    dag: parts.day,
    måned: parts.month,
    år: parts.year,
  });
});

test('leaves out what is of other people and of papers', () => {
  expect(
    roles({
      'Student Name': ['Asha Rao', 'Ravi Gill'],
      "Father's Name": ['Sh. Hari Rao', 'Balwinder Gill'],
      "Mother's occupation": ['farmer', 'teacher'],
      'Emergency contact': ['9876543210', '9876500000'],
      'D.O.B.': ['02-08-2006', '12-01-2007'],
      'Tipo de documento': ['DNI', 'NIE'],
    }),
  ).toMatchObject({
    'Student Name': 'full_name',
    "Father's Name": 'parent',
    'Emergency contact': 'category',
    'D.O.B.': 'birth_date',
    'Tipo de documento': null,
  });
});

test('what few values are shared by all is no number of a person, and where an employer is no home', () => {
  const rows = Array.from({ length: 60 }, (_, i) => i);
  expect(
    roles({
      first_name: rows.map((i) => `Anna${String.fromCharCode(97 + (i % 26))}`),
      middle_initial: rows.map((i) => String.fromCharCode(65 + (i % 26))),
      last_name: rows.map((i) => `Berg${String.fromCharCode(97 + (i % 20))}`),
      tax_id: rows.map((i) => `${900000000 + 7919 * i}`),
      tax_form: rows.map((i) => (i % 2 === 0 ? 'W2' : '1099')),
      tax_year: rows.map((i) => `${2020 + (i % 3)}`),
      employer_name: rows.map((i) => (i % 2 === 0 ? 'Pier Foods' : 'Hill Dairy')),
      employer_street: rows.map((i) => `${i % 2} Pier Road`),
      employer_city: rows.map(() => 'Norhaven'),
      dependent_1_first_name: rows.map((i) => `Child${i}`),
      mailing_street: rows.map((i) => `${i} Mill Lane`),
    }),
  ).toEqual({
    first_name: 'given_name',
    middle_initial: 'patronymic',
    last_name: 'surname',
    tax_id: 'code',
    tax_form: 'category',
    tax_year: null,
    employer_name: 'category',
    employer_street: null,
    employer_city: null,
    dependent_1_first_name: null,
    mailing_street: 'address',
  });
});

test('a file without a header is read by its values: given names, surnames beside them, birth dates, no street', () => {
  const rows = [
    ['1', 'Blake', 'Ryan', 'starling place', '19271027'],
    ['2', 'Thomas', 'Georgze', 'mcmanus place', '19630225'],
    ['3', 'Érik', 'Guay', 'mountview', '19830807'],
    ['4', 'Maria', "O'Brien", 'stoney creek', '19490112'],
    ['5', 'Anna', 'Kowalska', 'long lane', '19550630'],
  ];
  const found = guessRoles(['column_1', 'column_2', 'column_3', 'column_4', 'column_5'], rows);
  expect(found).toEqual([null, 'given_name', 'surname', null, 'birth_date']);
  const streets = rows.map(([id, , , street]) => [id, street]);
  expect(guessRoles(['column_1', 'column_2'], streets)).not.toContain('given_name');
});

test('reads Georgian, Armenian, Amharic, Burmese and Icelandic lists, whose given names no list knows', () => {
  const dates = ['12.07.1960', '01.12.1985', '30.05.1971'];
  const read = (header: readonly string[], ...names: readonly (readonly string[])[]) =>
    Object.values(roles(Object.fromEntries(header.map((word, at) => [word, names[at] ?? dates]))));
  const [one, two, three] = [
    ['ნინო', 'დავით', 'ლელა'],
    ['ბერიძე', 'კაპანაძე', 'გელაშვილი'],
    ['გიორგი', 'ლევან', 'ზურაბ'],
  ];
  const named = ['given_name', 'surname', 'patronymic', 'birth_date'];
  expect(read(['სახელი', 'გვარი', 'მამის სახელი', 'დაბ. თარიღი'], one, two, three)).toEqual(named);
  expect(read(['Անուն', 'Ազգանուն', 'Հայրանուն', 'Ծննդ. ամսաթիվ'], one, two, three)).toEqual(named);
  expect(read(['Fornafn', 'Eftirnafn', 'Föðurnafn', 'Fæðingard.'], one, two, three)).toEqual(named);
  const whole = ['full_name', 'patronymic', 'birth_date'];
  expect(read(['ሙሉ ስም', 'የአባት ስም', 'የትውልድ ቀን'], one, three)).toEqual(whole);
  expect(read(['အမည်', 'အဘအမည်', 'မွေးသက္ကရာဇ်'], one, three)).toEqual(whole);
});

test('vowel signs tell an address from a father in Hindi', () => {
  expect(
    roles({
      नाम: ['राम शर्मा', 'सीता वर्मा'],
      'पिता का नाम': ['मोहन', 'गोपाल'],
      पता: ['गांधी नगर 4', 'राम मार्ग 7'],
      'मो. नं.': ['9876543210', '9123456780'],
    }),
  ).toEqual({ नाम: 'full_name', 'पिता का नाम': 'patronymic', पता: 'address', 'मो. नं.': 'phone' });
});

test('a Turkish cep is a phone and a Brazilian one a postcode, a kana reading another writing of the name', () => {
  expect(roles({ 'Ad Soyad': ['Ali Kaya'], Cep: ['0532 123 45 67'] }).Cep).toBe('phone');
  expect(roles({ Nome: ['Ana Silva'], CEP: ['50710-000'] }).CEP).toBe('postcode');
  expect(roles({ 氏名: ['佐藤 健一', '鈴木 花子'], フリガナ: ['サトウ ケンイチ', 'スズキ ハナコ'] })).toEqual({
    氏名: 'full_name',
    フリガナ: 'alias',
  });
  expect(roles({ 'Nama Depan': ['Budi'], 'Nama Belakang': ['Hartono'] })).toEqual({
    'Nama Depan': 'given_name',
    'Nama Belakang': 'surname',
  });
});

test('a day, a month and a year under their first letters are a birth date', () => {
  const years = ['1951', '1960', '1972', '1980', '1988', '1999'];
  expect(
    roles({
      'Nom, prénom': years.map((year) => `Martin, Anne${year}`),
      J: ['1', '14', '31', '22', '9', '17'],
      M: ['1', '12', '3', '7', '9', '10'],
      A: years,
    }),
  ).toMatchObject({ J: 'birth_day', M: 'birth_month', A: 'birth_year' });
  expect(roles({ Namn: ['Anna Lind', 'Per Berg'], Födelsetid: ['800312', '751130'] }).Födelsetid).toBe('birth_date');
});

test('a name beside a surname that it does not hold is the given name', () => {
  const given = ['राम', 'सीता', 'मोहन', 'अजय'];
  const surname = ['शर्मा', 'वर्मा', 'गुप्ता', 'यादव'];
  expect(roles({ नाम: given, उपनाम: surname })).toEqual({ नाम: 'given_name', उपनाम: 'surname' });
  expect(roles({ Name: ['Anna Lind', 'Per Berg'], Surname: ['Lind', 'Berg'] })).toMatchObject({ Name: 'full_name' });
  expect(roles({ Name: ['Anna', 'Per Olof'], Surname: ['Lind', 'Berg'] })).toMatchObject({ Name: 'given_name' });
});

test('addresses of machines and mail are no homes, and those who direct a site no parents', () => {
  const people = ['Debbie Reynolds', 'Linda Acevedo', 'Joseph Shoffner', 'Carol Wilson', 'Angela Thomas', 'Mark Ellis'];
  const more = [
    ...people,
    'Peter Porr',
    'Dan Valliere',
    'Clara Cureton',
    'Nena Cooper',
    'Donna Skinner',
    'Ruth Gentry',
  ];
  const of = (value: (at: number) => string): string[] => more.map((_, at) => value(at));
  const files = {
    'Site name': of((at) => `Saint ${more[at]} School`),
    Street: of((at) => `${at + 3} Mill Road`),
    'Email Address': of((at) => `0${(at % 9) + 1}/01/2017`),
    ip_address: of((at) => `192.168.${at}.7`),
    Listed: more,
    Code: of((at) => `6525-2857-5433-${100 + at}`),
  };
  expect(roles(files)).toEqual({
    'Site name': 'full_name',
    Street: 'address',
    'Email Address': null,
    ip_address: null,
    Listed: null,
    Code: null,
  });
});
