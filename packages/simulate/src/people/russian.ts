import { nameForms } from './name-form.ts';

/** Names of the Russian tradition. */
export const russianMale = nameForms(`
Aleksandr,Alexander,Alexandr|Александр
Sergey,Sergei,Serguei|Сергей
Dmitry,Dmitri,Dmitriy|Дмитрий
Andrey,Andrei|Андрей
Aleksey,Alexei,Alexey|Алексей
Mikhail,Michail|Михаил
Ivan|Иван
Nikolay,Nikolai|Николай
Vladimir|Владимир
Yevgeny,Evgeny,Evgeniy|Евгений
Pavel|Павел
Oleg|Олег
Yury,Yuri,Iurii|Юрий
Konstantin,Constantin|Константин
Maksim,Maxim|Максим
Denis|Денис
Anatoly,Anatoliy|Анатолий
Viktor,Victor|Виктор
Grigory,Grigori|Григорий
Timofey,Timofei|Тимофей
Roman|Роман
Kirill,Cyril|Кирилл
Artem,Artyom|Артём
Ilya,Ilia|Илья
Boris|Борис
Gennady,Gennadiy|Геннадий
Lev|Лев
Stepan|Степан
Fedor,Fyodor|Фёдор
Ruslan|Руслан
Stanislav|Станислав
Igor|Игорь
Leonid|Леонид
Valery,Valeriy|Валерий
Semyon,Semen|Семён
Matvey,Matvei|Матвей
`);

export const russianFemale = nameForms(`
Anna|Анна
Yelena,Elena|Елена
Olga|Ольга
Natalya,Natalia,Nataliya|Наталья
Irina|Ирина
Tatyana,Tatiana|Татьяна
Svetlana|Светлана
Yekaterina,Ekaterina,Katerina|Екатерина
Mariya,Maria|Мария
Lyudmila,Ludmila,Liudmila|Людмила
Galina|Галина
Yuliya,Julia,Yulia|Юлия
Oksana,Oxana|Оксана
Kseniya,Xenia,Ksenia|Ксения
Vera|Вера
Nadezhda|Надежда
Zoya|Зоя
Larisa|Лариса
Alla|Алла
Valentina|Валентина
Daria,Darya|Дарья
Zinaida|Зинаида
Inna|Инна
Klavdiya,Klavdia|Клавдия
Lidiya,Lidia|Лидия
Marina|Марина
Nina|Нина
Polina|Полина
Raisa|Раиса
Tamara|Тамара
Ulyana,Uliana|Ульяна
Evgeniya,Yevgenia|Евгения
Antonina|Антонина
`);

export const russianStems = nameForms(`
Ivan|Иван
Petr|Петр
Sidor|Сидор
Kuznets|Кузнец
Smirn|Смирн
Sokol|Сокол
Volk|Волк
Lebed|Лебед
Orl|Орл
Moroz|Мороз
Pavl|Павл
Belous|Белоус
Fed|Фёд
Zhuk,Juk|Жук
Zaits|Зайц
Kozl|Козл
Grach|Грач
Chern,Tchern|Черн
Shub,Choub|Шуб
Taras|Тарас
Vorob,Worob|Вороб
Golub|Голуб
Kryl|Крыл
Melnik|Мельник
Yakovl,Iakovl|Яковл
Gusar|Гусар
Dement|Демент
Ersh,Yersh|Ерш
Kalin|Калин
Lazar|Лазар
Matve|Матве
Nikit|Никит
Pankrat|Панкрат
Ryab,Riab|Ряб
Savel|Савел
Trof|Троф
Ustin|Устин
Filat|Филат
Khariton,Hariton|Харитон
Shirok|Широк
Abram|Абрам
Bogdan|Богдан
Vlas|Влас
Gavril|Гаврил
Danil|Данил
Emel,Yemel|Емел
Zim|Зим
Ignat|Игнат
Karp|Карп
Luk|Лук
Mark|Марк
Nazar|Назар
Osip|Осип
Prokhor,Prohor|Прохор
Rodion|Родион
Samoil|Самойл
Terent|Терент
Fom|Фом
Anis|Анис
Baran|Баран
Gorb|Горб
Denis|Денис
Zhur,Jur|Жур
Il|Ил
Kudr|Кудр
Lapt|Лапт
Makar|Макар
Nest|Нест
Ostap|Остап
Plakhot|Плахот
`);

export const russianEndings = {
  m: nameForms('ov|ов\nin|ин\nenko|енко\nsky,skiy,ski|ский\nuk|ук'),
  f: nameForms('ova|ова\nina|ина\nenko|енко\nskaya,skaia|ская\nuk|ук'),
};

export const russianFathers = {
  m: nameForms(
    'Ivanovich|Иванович\nSergeevich|Сергеевич\nPetrovich|Петрович\nNikolaevich|Николаевич\nOlegovich|Олегович\nPavlovich|Павлович\nYurievich,Yuryevich|Юрьевич\nViktorovich|Викторович',
  ),
  f: nameForms(
    'Ivanovna|Ивановна\nSergeevna|Сергеевна\nPetrovna|Петровна\nNikolaevna|Николаевна\nOlegovna|Олеговна\nPavlovna|Павловна\nYurievna,Yuryevna|Юрьевна\nViktorovna|Викторовна',
  ),
};
