import type { Random } from '@lookback/base';

/** Names of one language area: common given names and surnames, and syllables for the rare surnames. */
export interface Culture {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
  readonly syllables: readonly string[];
  readonly endings: readonly string[];
  readonly streets: readonly string[];
  readonly cities: readonly string[];
  /** Given names that differ in one letter: what parents call twins. */
  readonly close: readonly (readonly [string, string])[];
}

const list = (text: string): string[] => text.split(' ');

const spanish: Culture = {
  women: list(
    'María Carmen Ana Laura Lucía Marta Elena Isabel Pilar Rosa Teresa Sara Paula Julia Alba Irene Sonia Beatriz Inés Nuria Gloria Silvia Eva Patricia Raquel Yolanda Noelia Rocío Lorena Esther',
  ),
  men: list(
    'Antonio José Manuel Francisco Juan David Javier Carlos Miguel Rafael Pedro Ángel Alejandro Luis Fernando Pablo Sergio Jorge Alberto Raúl Álvaro Diego Adrián Iván Rubén Óscar Ramón Andrés Víctor Joaquín',
  ),
  surnames: list(
    'García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto',
  ),
  syllables: list('al ba be ca car co cor da de du en es fa gal go gra gui her in la le lo lu ma mar me mo na o pa'),
  endings: list('ada ales ano aza edo ejo ena era ero illa ino iz osa uelo'),
  streets: list('Mayor Real Sol Nueva Iglesia Prado Olmo Fuente Molino Jardines Huerta Arenal Castillo Estación'),
  cities: list('Almarza Benavente Cuéllar Dueñas Estella Fraga Getafe Huesca Ibi Jaca Lorca Mérida'),
  close: [
    ['Marta', 'Marga'],
    ['Elena', 'Elenia'],
    ['Juan', 'Juana'],
    ['Mario', 'María'],
    ['Julio', 'Julia'],
    ['Ana', 'Ada'],
  ],
};

const german: Culture = {
  women: list(
    'Anna Lena Laura Julia Sarah Lisa Katharina Sophie Marie Hannah Johanna Claudia Sabine Petra Monika Ursula Renate Birgit Heike Karin Susanne Andrea Stefanie Nicole Melanie Jana Franziska Carolin Miriam Greta',
  ),
  men: list(
    'Lukas Jonas Felix Maximilian Paul Leon Tim Jan Niklas Florian Tobias Stefan Thomas Michael Andreas Wolfgang Jürgen Klaus Dieter Uwe Matthias Christian Sebastian Philipp Simon Moritz Jakob Anton Emil Till',
  ),
  surnames: list(
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel',
  ),
  syllables: list(
    'al ber bru del ei ens fal frie gau grei hal hei hol kam kel kru lin lud ma mer nie ol ra rei sal schei',
  ),
  endings: list('bach berg dorf er feld hagen hof horst inger ke ling mann meier stein'),
  streets: list('Haupt Bahnhof Garten Schul Linden Kirch Wald Ring Berg Mühlen Rosen Wiesen Birken Goethe'),
  cities: list('Aalen Bamberg Celle Dachau Erding Fulda Gotha Hameln Iserlohn Jena Kempten Lindau'),
  close: [
    ['Lena', 'Lana'],
    ['Jan', 'Jana'],
    ['Tim', 'Tom'],
    ['Anna', 'Hanna'],
    ['Lars', 'Lara'],
    ['Mia', 'Lia'],
  ],
};

const russian: Culture = {
  women: list(
    'Анна Елена Ольга Наталья Екатерина Мария Татьяна Ирина Светлана Юлия Дарья Анастасия Ксения Марина Галина Людмила Нина Вера Полина Алина Лариса Тамара Зоя Надежда Любовь',
  ),
  men: list(
    'Александр Сергей Дмитрий Андрей Алексей Максим Иван Владимир Михаил Николай Евгений Павел Роман Виктор Олег Игорь Юрий Антон Денис Артём Кирилл Григорий Степан Фёдор Тимур',
  ),
  surnames: list(
    'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв',
  ),
  syllables: list(
    'ба бе бо ва ве го гу да де до жу за ка ко кру ла ле лу ма ми мо на не пе по ра ро са се со та те ти то',
  ),
  endings: list('ров нов лев шин кин тин син хов ков дин мов'),
  streets: list('Ленина Мира Садовая Лесная Школьная Новая Речная Полевая Зелёная Южная'),
  cities: list('Арзамас Бийск Вологда Гатчина Дубна Елец Кашира Лобня Муром Орск Пенза Ржев'),
  close: [
    ['Марина', 'Карина'],
    ['Алина', 'Галина'],
    ['Полина', 'Алина'],
    ['Иван', 'Иванна'],
    ['Вера', 'Лера'],
  ],
};

const english: Culture = {
  women: list(
    'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Rebecca Laura Helen Joan Olivia Ruth',
  ),
  men: list(
    'James John Robert Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan',
  ),
  surnames: list(
    'Smith Johnson Williams Brown Jones Garcia Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell',
  ),
  syllables: list(
    'ash bar ben bur car che cla cor dal dun el fair fen gar hal har hol kin lan mar mel nor old pem ra ros sel',
  ),
  endings: list('bury by combe den ford ham ington ley more shaw son stead ton well wick worth'),
  streets: list('Mill Oak Church High Park Station Victoria Queen King Maple Cedar Elm Hill Lake'),
  cities: list('Ashby Brixton Camber Derwent Eastleigh Frome Goole Hythe Ilkley Kendal Ludlow Malton'),
  close: [
    ['Joan', 'Jean'],
    ['Mary', 'Marc'],
    ['Alan', 'Allan'],
    ['Carl', 'Carol'],
    ['Don', 'Dan'],
    ['Erin', 'Eric'],
  ],
};

export const cultures = { spanish, german, russian, english } as const;

/** Picks with the skew of real names: the first of a list some ten times as often as the last. */
export function skewed(items: readonly string[], random: Random): string {
  return items[Math.floor(items.length * random.next() ** 1.7)];
}

/** A surname: seven in ten common, the rest made of syllables. */
export function surnameOf(culture: Culture, random: Random): string {
  if (random.chance(0.7)) return skewed(culture.surnames, random);
  const parts = Array.from({ length: 2 + random.below(2) }, () => random.pick(culture.syllables));
  const name = `${parts.join('')}${random.pick(culture.endings)}`;
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}
