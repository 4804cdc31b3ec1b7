import { nameForms } from './name-form.ts';

/** Names of the Arabic tradition with common romanisations. */
export const arabicMale = nameForms(`
Muhammad,Mohammed,Mohamed,Mohammad|محمد
Ahmad,Ahmed|أحمد
Ali,Aly|علي
Hassan,Hasan|حسن
Hussein,Husain,Hossein|حسين
Omar,Umar|عمر
Khaled,Khalid|خالد
Yusuf,Youssef,Yousef|يوسف
Ibrahim,Ebrahim|إبراهيم
Mustafa,Moustafa|مصطفى
Abdullah,Abdallah|عبد الله
Tariq,Tarek|طارق
Samir,Sameer|سمير
Karim,Kareem|كريم
Bilal,Belal|بلال
Rashid,Rachid|رشيد
Walid,Waleed|وليد
Nasser,Nasir|ناصر
Faisal,Faysal|فيصل
Salim,Saleem|سليم
Jamal,Gamal|جمال
Ziad,Ziyad|زياد
Marwan|مروان
Anwar|أنور
`);

export const arabicFemale = nameForms(`
Fatima,Fatma,Fatimah|فاطمة
Aisha,Aicha,Ayesha|عائشة
Maryam,Mariam|مريم
Zainab,Zeinab,Zaynab|زينب
Khadija,Khadidja|خديجة
Layla,Leila,Laila|ليلى
Noor,Nour|نور
Amina,Aminah|أمينة
Huda,Houda|هدى
Salma|سلمى
Rania,Raniya|رانيا
Hanan|حنان
Samira,Sameera|سميرة
Yasmin,Yasmine,Jasmin|ياسمين
Nadia,Nadya|نادية
Rana|رنا
Dalal|دلال
Warda|وردة
`);

export const arabicFamily = nameForms(`
al-Masri,El Masry,Almasri|المصري
al-Hashimi,El Hashimi,Alhashimi|الهاشمي
al-Najjar,El Naggar,Alnajjar|النجار
al-Khatib,El Khatib,Alkhatib|الخطيب
al-Haddad,Haddad,El Haddad|الحداد
al-Sayed,El Sayed,Alsayed|السيد
al-Tamimi,Tamimi,Altamimi|التميمي
al-Qasim,Kassem,Qassem|القاسم
al-Rashidi,El Rashidi,Alrashidi|الرشيدي
al-Shami,Shami,El Chami|الشامي
al-Baghdadi,Baghdadi|البغدادي
al-Jaziri,El Djaziri,Aljaziri|الجزيري
al-Omari,Omari,El Omari|العمري
al-Zahrani,Zahrani|الزهراني
al-Maliki,Malki,El Maliki|المالكي
al-Ansari,Ansari|الأنصاري
al-Halabi,Halabi,El Halaby|الحلبي
al-Sabbagh,Sabbagh|الصباغ
al-Attar,Attar,El Attar|العطار
al-Bakri,Bakri,El Bakry|البكري
Mansour,Mansur|منصور
Barakat,Barkat|بركات
Shaheen,Chahine,Shahin|شاهين
Darwish,Darwich,Darwesh|درويش
Hamdan|حمدان
Saleh,Salih|صالح
Qureshi,Koreishi|قريشي
Idris,Idriss|إدريس
Suleiman,Sulayman,Soliman|سليمان
Abbas|عباس
Hariri|حريري
Nassar|نصار
Khoury,Khouri|خوري
Aziz|عزيز
Farouk,Faruq|فاروق
Ghanem,Ghanim|غانم
`);
