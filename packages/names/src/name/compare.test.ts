import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseName, nameKeys } from './analyse.ts';
import { compareAnalysed, compareNames, nameThreshold, scoreAnalysed } from './compare.ts';

const person = (a: string, b: string) => compareNames(a, b, { kind: 'person' });
const organisation = (a: string, b: string) => compareNames(a, b, { kind: 'organisation' });

describe('persons who are written in two ways', () => {
  it.each([
    ['order and comma', 'Lena Maria Hofstad', 'HOFSTAD, Lena Maria'],
    ['accents', 'Zoë Çelik', 'Zoe Celik'],
    ['a slip of the pen', 'Marguerite Duchamp', 'Marguerite Duchmap'],
    ['joined', 'AnnaLindqvist', 'Anna Lindqvist'],
    ['split', 'Konstan Tinova Vera', 'Vera Konstantinova'],
    ['title', 'Dr. Paul Ostermann', 'Paul Ostermann'],
    ['title and surname only', 'President Kowalczyk', 'Henryk Kowalczyk'],
    ['initial', 'H. Lindqvist', 'Hedda Lindqvist'],
    ['middle initial dropped', 'Hedda J Lindqvist', 'Hedda Lindqvist'],
    ['nickname', 'Bill Hargreaves', 'William Hargreaves'],
    ['patronymic added', 'Oleg Petrovich Zimin', 'Oleg Zimin'],
    ['second Spanish surname dropped', 'Lucía Ferrer Ibáñez', 'Lucia Ferrer'],
    ['particles', 'Jan van der Meulen', 'Jan Vandermeulen'],
    ['Arabic article', 'Karim al-Hadidi', 'Karim Hadidi'],
    ['Abd al-', 'Abd al-Rahman Sabri', 'Abdurrahman Sabri'],
    ['al-Din', 'Nur al-Din Khalaf', 'Nooruddin Khalaf'],
    ['bin and ibn', 'Saad bin Tariq', 'Saad ibn Tarik'],
    ['Tajik and Russian ending', 'Saidov Rustam', 'Saidzoda Rustam'],
    ['Wade-Giles', 'Chou Tse-hua', 'Zhou Zehua'],
    ['Korean surname', 'Lee Min-ho', 'Yi Minho'],
    ['Cyrillic', 'Дмитрий Щербаков', 'Dmitry Shcherbakov'],
    ['Ukrainian beside a Russian spelling', 'Андрій Сергійович Коваль', 'Andrei Sergeevich Koval'],
    ['Latin look-alikes inside Cyrillic', 'Aндpeй Морозов', 'Andrei Morozov'],
    ['Arabic', 'خالد محمود', 'Khaled Mahmoud'],
    ['Arabic with an article', 'كريم الحديدي', 'Karim al-Hadidi'],
    ['Persian', 'پروین گلستانی', 'Parvin Golestani'],
    ['Hebrew', 'רחל כהן', 'Rachel Cohen'],
    ['Greek', 'Γεώργιος Παπαδόπουλος', 'Georgios Papadopoulos'],
    ['Armenian', 'Արամ Գրիգորյան', 'Aram Grigoryan'],
    ['Georgian', 'გიორგი მჭედლიშვილი', 'Giorgi Mchedlishvili'],
    ['Devanagari', 'राजेश शर्मा', 'Rajesh Sharma'],
    ['Han', '王伟', 'Wang Wei'],
    ['Han in Korean reading', '李敏鎬', 'Lee Min Ho'],
    ['kanji', '山田太郎', 'Yamada Taro'],
    ['katakana', 'マリア・ロペス', 'Maria Lopez'],
    ['Hangul', '김민수', 'Kim Min Su'],
    ['alias in brackets', 'Nadia Orlova (a.k.a. Nadezhda Orlov, Nina Berg)', 'Nina Berg'],
  ])('%s', (_, left, right) => {
    const { score, match } = person(left, right);
    expect(score).toBeGreaterThanOrEqual(nameThreshold);
    expect(match).toBe(true);
  });
});

describe('persons who are not one', () => {
  it.each([
    ['another surname', 'Hedda Lindqvist', 'Hedda Marlowe'],
    ['another given name', 'Hedda Lindqvist', 'Birger Lindqvist'],
    ['another father', 'Oleg Petrovich Zimin', 'Oleg Maratovich Zimin'],
    ['another clan', 'Karim Yusuf al-Hadidi', 'Karim Yusuf al-Basri'],
    ['father and son exchanged', 'Yusuf bin Karim al-Hadidi', 'Karim bin Yusuf al-Hadidi'],
    ['junior and senior', 'Paul Ostermann Jr.', 'Paul Ostermann Sr.'],
    ['an initial of another name', 'B. Lindqvist', 'Hedda Lindqvist'],
    ['a given name alone', 'Hedda', 'Hedda Maria Lindqvist'],
    ['one Han character', '王伟明', '王志明'],
    ['one Hangul syllable', '김민수', '김민호'],
    ['two initials', 'H. L.', 'Hedda Lindqvist'],
    ['another surname across scripts', 'Дмитрий Щербаков', 'Dmitry Morozov'],
    ['kana with two letters that are not met', 'たろう', 'Louis'],
    ['a name of kana that begins alike', 'まりこ', 'Emily'],
    ['Hebrew with two letters that are not met', 'עודד', 'Yehuda'],
    ['Hangul of another syllable', '민호', 'Mina'],
    ['two given names of one surname ending', 'Андрей Бугров', 'Andrei Bocharov'],
  ])('%s', (_, left, right) => {
    expect(person(left, right).match).toBe(false);
  });
});

describe('organisations', () => {
  it.each([
    ['legal form spelled out', 'Nordhaven Fisheries Limited', 'Nordhaven Fisheries Ltd.'],
    ['the same form of another country', 'OOO Polyarnaya Zvezda', 'Polyarnaya Zvezda LLC'],
    ['ampersand', 'Brandt & Söhne GmbH', 'Brandt and Soehne'],
    ['dotted initials', 'J.K. Weaver Co.', 'JK Weaver'],
    ['the', 'The Harbour Trust', 'Harbour Trust'],
    ['number word', 'Battalion Forty-Two', 'Battalion 42'],
    ['translated common word', 'Banco Meridional S.A.', 'Bank Meridional'],
    ['joined word', 'Goldwater Shipping', 'Gold Water Shipping'],
  ])('%s match', (_, left, right) => {
    expect(organisation(left, right).match).toBe(true);
  });

  it.each([
    ['number', 'Meridian Fund 2019-3', 'Meridian Fund 2019-4'],
    ['Roman number', 'Meridian Partners V L.P.', 'Meridian Partners VI L.P.'],
    ['series', 'Meridian Trust Series A', 'Meridian Trust Series B'],
    ['number on one side', 'Depot 14', 'Depot'],
    ['country', 'Meridian Bank (Chile)', 'Meridian Bank (Peru)'],
    ['country on one side', 'Meridian Bank', 'Meridian Bank Peru'],
    ['word', 'Meridian Oil Company', 'Meridian Gas Company'],
  ])('another %s does not', (_, left, right) => {
    expect(organisation(left, right).match).toBe(false);
  });

  it('finds the kind by itself', () => {
    expect(compareNames('Nordhaven Fisheries Limited', 'Nordhaven Fisheries Ltd').score).toBe(1);
    expect(analyseName('Hedda Lindqvist').kind).toBe('person');
    expect(analyseName('Nordhaven Fisheries Limited').kind).toBe('organisation');
  });
});

describe('the explanation', () => {
  it('names each pair of parts and why they met', () => {
    const { because } = person('H. Lindqvst', 'Hedda Maria Lindqvist');
    expect(because).toContainEqual({ left: 'lindqvst', right: 'lindqvist', relation: 'spelling', cost: 0.11 });
    expect(because.map((part) => part.relation).sort()).toEqual(['extra', 'initial', 'spelling']);
  });

  it('says that another word stands in the place of Văn', () => {
    const { match, because } = person('Nguyễn Văn Minh', 'Nguyen Thi Minh');
    expect(match).toBe(false);
    expect(because).toContainEqual({ left: 'van', right: '', relation: 'conflict', cost: 0.6 });
  });

  it('says that a word written twice stands once on the other side', () => {
    const { score, because } = person('Mohamed Mohamed Ali', 'Mohamed Ali');
    expect(score).toBe(0.91);
    expect(because).toContainEqual({ left: 'mohamed', right: '', relation: 'extra', cost: 0.09 });
    expect(person('Ali Mohamed Mohamed', 'Mohamed Mohamed Ali').score).toBe(1);
  });

  it('says that a number decides', () => {
    const { score, because } = organisation('Meridian Fund 7', 'Meridian Fund 8');
    expect(score).toBeLessThan(nameThreshold);
    expect(because.some((part) => part.relation === 'different-number')).toBe(true);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'anna',
    'ana',
    'bin',
    'al',
    'van',
    'der',
    'lindqvist',
    'lindkvist',
    'petrov',
    'petrova',
    'j',
    'dr',
    'jr',
    'abdul',
    'rahman',
  ),
  fc.constantFrom(
    'иван',
    'иванов',
    'петрович',
    'محمد',
    'علي',
    '王',
    '王伟',
    '김',
    '김민수',
    '山田太郎',
    'Γεώργιος',
    '7',
    'viii',
    'ltd',
    'bank',
    'peru',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const kind = fc.constantFrom('person', 'organisation', 'auto') as fc.Arbitrary<'person' | 'organisation' | 'auto'>;

describe('for any two texts', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(name, name, kind, (a, b, kindOf) => {
        expect(compareNames(a, b, { kind: kindOf }).score).toBe(compareNames(b, a, { kind: kindOf }).score);
      }),
      { numRuns: 1500 },
    );
  });

  it('stays between 0 and 1 and agrees with the quick score', () => {
    fc.assert(
      fc.property(name, name, kind, (a, b, kindOf) => {
        const [one, other] = [analyseName(a, kindOf), analyseName(b, kindOf)];
        const { score, match } = compareAnalysed(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(match).toBe(score >= nameThreshold);
        expect(scoreAnalysed(one, other)).toBe(score);
      }),
      { numRuns: 1500 },
    );
  });

  it('is 1 for a name beside itself, in any case and order of words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('anna', 'lindqvist', 'petrov', 'oskar', 'iversen', 'amina'), {
          minLength: 2,
          maxLength: 4,
        }),
        (words) => {
          const text = words.join(' ');
          expect(person(text, text.toUpperCase()).score).toBe(1);
          expect(person(text, [...words].reverse().join(' ')).score).toBe(1);
        },
      ),
    );
  });

  it('takes no notice of control characters, and finds no person in signs', () => {
    expect(person('Hed\u0000da Lind\u0007qvist', 'Hedda Lindqvist').score).toBe(1);
    for (const text of ['', ' ', '\u0000', '😀😀', '\ud800', '----', '\u202e', '٪', '()()((', '\t\n'])
      expect(person(text, 'Hedda Lindqvist').match).toBe(false);
  });

  it('ends with names of ten thousand words, brackets or letters', () => {
    const texts = [
      Array.from({ length: 10_000 }, (_, i) => `word${i}`).join(' '),
      'ab '.repeat(10_000),
      '('.repeat(20_000),
      'a'.repeat(100_000),
      '王'.repeat(50_000),
      '김'.repeat(50_000),
      'bin '.repeat(10_000),
      'a/l '.repeat(10_000),
      'x aka '.repeat(5_000),
    ];
    for (const kindOf of ['person', 'organisation', 'auto'] as const) {
      for (const text of texts) {
        expect(compareNames(text, `${text}z`, { kind: kindOf }).score).toBeGreaterThanOrEqual(0);
        expect(nameKeys(analyseName(text, kindOf)).length).toBeGreaterThanOrEqual(0);
        expect(compareNames(text, text, { kind: kindOf }).score).toBe(compareNames(text, text, { kind: kindOf }).score);
      }
    }
  });

  it('counts code points, not UTF-16 units', () => {
    const astral = '𐐀𐐁𐐂𐐃𐐄𐐅'.toLowerCase();
    expect(person(`${astral} lindqvist`, `${astral} lindqvist`).score).toBe(1);
    expect(person(`${astral} lindqvist`, `${astral.slice(0, 10)} lindqvist`).score).toBeCloseTo(0.89);
  });
});
