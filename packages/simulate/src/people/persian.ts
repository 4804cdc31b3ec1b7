import { nameForms } from './name-form.ts';

/** Names of the Persian and Tajik tradition; native forms in Tajik Cyrillic or Persian letters. */
export const persianMale = nameForms(`
Rustam,Rostam|Рустам
Farhod,Farhad|Фарҳод
Jamshed,Jamshid|Ҷамшед
Firdavs,Firdaus,Ferdows|Фирдавс
Bahrom,Bahram|Баҳром
Daler|Далер
Sherali,Sheraly|Шералӣ
Karim,Kareem|Карим
Umed,Omid|Умед
Khurshed,Khorshid|Хуршед
Manuchehr,Manouchehr|Манучеҳр
Siyovush,Siavash|Сиёвуш
Davron,Davran|Даврон
Parviz,Parwiz|Парвиз
Reza,Riza|رضا
Mehdi,Mahdi|مهدی
Hamid,Hameed|حمید
Behzod,Behzad|Беҳзод
Ismoil,Ismail|Исмоил
Zafar|Зафар
Nosir,Nasir|Носир
Said,Saeed,Sayid|Саид
`);

export const persianFemale = nameForms(`
Zarina,Zarrina|Зарина
Nigora,Negora|Нигора
Shahnoza,Shahnoz|Шаҳноза
Madina,Medina|Мадина
Gulnora,Gulnara|Гулнора
Farzona,Farzana|Фарзона
Malika,Malikah|Малика
Parvina,Parwina|Парвина
Nilufar,Niloufar|Нилуфар
Sitora,Setora,Setareh|Ситора
Tahmina,Tahmineh|Таҳмина
Mehrangiz|Меҳрангез
Shirin,Shereen|شیرین
Leyla,Leila|لیلا
Munira,Monira|Мунира
Zebo,Ziba|Зебо
Dilbar|Дилбар
Rukhshona,Rokhshana|Рухшона
`);

/** Stems of family names; an ending is added (Nazarov, Nazarzoda, Nazari). */
export const persianStems = nameForms(`
Nazar|Назар
Rahim,Rakhim|Раҳим
Karim|Карим
Tursun|Турсун
Saidal|Саидал
Safar|Сафар
Yusuf,Yusup|Юсуф
Hakim,Khakim|Ҳаким
Mirzo,Mirza|Мирзо
Sharif|Шариф
Davlat,Dowlat|Давлат
Qurbon,Kurbon,Ghurbon|Қурбон
Rajab,Radjab|Раҷаб
Ismat|Исмат
Umar,Omar|Умар
Gafur,Ghafur|Ғафур
Nur,Noor|Нур
Sobir,Saber|Собир
Aziz|Азиз
Boboj,Babaj|Бобоҷ
Holiq,Kholik|Холиқ
Jalil,Djalil|Ҷалил
Latif|Латиф
Murod,Murad|Мурод
Odil,Adil|Одил
Pirmuhammad,Pirmukhammad|Пирмуҳаммад
Ravshan,Rawshan|Равшан
Sulton,Sultan|Султон
Toshmat,Tashmat|Тошмат
Ziyod,Ziyad|Зиёд
Haydar,Khaidar,Heydar|Ҳайдар
Iskandar,Eskandar|Искандар
Mahmad,Makhmad|Маҳмад
Nabi|Набӣ
Bek|Бек
Gul|Гул
`);

export const persianEndings = {
  m: nameForms('ov|ов\nzoda,zadeh|зода\nien,yan|иён\nov|ов'),
  f: nameForms('ova|ова\nzoda,zadeh|зода\nien,yan|иён\nova|ова'),
};
