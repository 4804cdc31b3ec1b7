import { nameForms } from './name-form.ts';

/** Names of the Persian and Tajik tradition; in Tajik Cyrillic and in Persian letters. */
export const persianMale = nameForms(`
Rustam,Rostam|Рустам|رستم
Farhod,Farhad|Фарҳод|فرهاد
Jamshed,Jamshid|Ҷамшед|جمشید
Firdavs,Firdaus,Ferdows|Фирдавс|فردوس
Bahrom,Bahram|Баҳром|بهرام
Daler|Далер|دلیر
Sherali,Sheraly|Шералӣ|شیرعلی
Karim,Kareem|Карим|کریم
Umed,Omid|Умед|امید
Khurshed,Khorshid|Хуршед|خورشید
Manuchehr,Manouchehr|Манучеҳр|منوچهر
Siyovush,Siavash|Сиёвуш|سیاوش
Davron,Davran|Даврон|دوران
Parviz,Parwiz|Парвиз|پرویز
Reza,Riza|Ризо|رضا
Mehdi,Mahdi|Меҳдӣ|مهدی
Hamid,Hameed|Ҳамид|حمید
Behzod,Behzad|Беҳзод|بهزاد
Ismoil,Ismail|Исмоил|اسماعیل
Zafar|Зафар|ظفر
Nosir,Nasir|Носир|ناصر
Said,Saeed,Sayid|Саид|سعید
`);

export const persianFemale = nameForms(`
Zarina,Zarrina|Зарина|زرینه
Nigora,Negora|Нигора|نگاره
Shahnoza,Shahnoz|Шаҳноза|شهنازه
Madina,Medina|Мадина|مدینه
Gulnora,Gulnara|Гулнора|گلناره
Farzona,Farzana|Фарзона|فرزانه
Malika,Malikah|Малика|ملکه
Parvina,Parwina|Парвина|پروینه
Nilufar,Niloufar|Нилуфар|نیلوفر
Sitora,Setora,Setareh|Ситора|ستاره
Tahmina,Tahmineh|Таҳмина|تهمینه
Mehrangiz|Меҳрангез|مهرانگیز
Shirin,Shereen|Ширин|شیرین
Leyla,Leila|Лайло|لیلا
Munira,Monira|Мунира|منیره
Zebo,Ziba|Зебо|زیبا
Dilbar|Дилбар|دلبر
Rukhshona,Rokhshana|Рухшона|رخشانه
`);

/** Stems of family names; an ending is added (Nazarov, Nazarzoda, Nazari). */
export const persianStems = nameForms(`
Nazar|Назар|نظر
Rahim,Rakhim|Раҳим|رحیم
Karim|Карим|کریم
Tursun|Турсун|ترسون
Saidal|Саидал|سیدعلی
Safar|Сафар|صفر
Yusuf,Yusup|Юсуф|یوسف
Hakim,Khakim|Ҳаким|حکیم
Mirzo,Mirza|Мирзо|میرزا
Sharif|Шариф|شریف
Davlat,Dowlat|Давлат|دولت
Qurbon,Kurbon,Ghurbon|Қурбон|قربان
Rajab,Radjab|Раҷаб|رجب
Ismat|Исмат|عصمت
Umar,Omar|Умар|عمر
Gafur,Ghafur|Ғафур|غفور
Nur,Noor|Нур|نور
Sobir,Saber|Собир|صابر
Aziz|Азиз|عزیز
Boboj,Babaj|Бобоҷ|باباج
Holiq,Kholik|Холиқ|خالق
Jalil,Djalil|Ҷалил|جلیل
Latif|Латиф|لطیف
Murod,Murad|Мурод|مراد
Odil,Adil|Одил|عادل
Pirmuhammad,Pirmukhammad|Пирмуҳаммад|پیرمحمد
Ravshan,Rawshan|Равшан|روشن
Sulton,Sultan|Султон|سلطان
Toshmat,Tashmat|Тошмат|تاشمت
Ziyod,Ziyad|Зиёд|زیاد
Haydar,Khaidar,Heydar|Ҳайдар|حیدر
Iskandar,Eskandar|Искандар|اسکندر
Mahmad,Makhmad|Маҳмад|محمد
Nabi|Набӣ|نبی
Bek|Бек|بیک
Gul|Гул|گل
`);

export const persianEndings = {
  m: nameForms('ov|ов|اف\nzoda,zadeh|зода|زاده\niyon,ian|иён|یان\nov|ов|اف'),
  f: nameForms('ova|ова|اوا\nzoda,zadeh|зода|زاده\niyon,ian|иён|یان\nova|ова|اوا'),
};
