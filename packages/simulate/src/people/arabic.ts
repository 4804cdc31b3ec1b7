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
Hamza|حمزة
Adel,Adil|عادل
Amir,Ameer|أمير
Basim,Bassem|باسم
Fadi|فادي
Ghassan|غسان
Hisham,Hicham|هشام
Imad,Emad|عماد
Issa,Eissa|عيسى
Jawad|جواد
Kamal|كمال
Luay,Louay|لؤي
Majid,Majed|ماجد
Nabil,Nabeel|نبيل
Qasim,Kassem|قاسم
Raed,Raid|رائد
Sami|سامي
Taha|طه
Wissam,Wisam|وسام
Yasin,Yassine|ياسين
Zakaria,Zakariya|زكريا
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
Abir,Abeer|عبير
Bushra,Boushra|بشرى
Dina|دينا
Farah|فرح
Ghada|غادة
Hala|هالة
Iman,Eman|إيمان
Jamila,Djamila|جميلة
Lina|لينا
Mona,Muna|منى
Najwa|نجوى
Ola,Ula|علا
Rasha|رشا
Sahar|سحر
Suad,Souad|سعاد
Widad|وداد
Zahra,Zohra|زهرة
Siham|سهام
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
Nasr|نصر
Abu Nasr,Abou Nasr|أبو نصر
Bin Nasr,Ben Nasr|بن نصر
Zayd,Zaid|زيد
Abu Zayd,Abu Zaid,Abou Zayd|أبو زيد
Bin Zayd,Bin Zaid,Ben Zayd|بن زيد
Harb|حرب
Abu Harb,Abou Harb|أبو حرب
Bin Harb,Ben Harb|بن حرب
Tawil,Taweel|طويل
Abu Tawil,Abu Taweel,Abou Tawil|أبو طويل
Bin Tawil,Bin Taweel,Ben Tawil|بن طويل
Sabri|صبري
Abu Sabri,Abou Sabri|أبو صبري
Bin Sabri,Ben Sabri|بن صبري
Fahmi,Fehmi|فهمي
Abu Fahmi,Abu Fehmi,Abou Fahmi|أبو فهمي
Bin Fahmi,Bin Fehmi,Ben Fahmi|بن فهمي
Rizq,Rizk|رزق
Abu Rizq,Abu Rizk,Abou Rizq|أبو رزق
Bin Rizq,Bin Rizk,Ben Rizq|بن رزق
Salama,Salameh|سلامة
Abu Salama,Abu Salameh,Abou Salama|أبو سلامة
Bin Salama,Bin Salameh,Ben Salama|بن سلامة
Ghazal|غزال
Abu Ghazal,Abou Ghazal|أبو غزال
Bin Ghazal,Ben Ghazal|بن غزال
Hilal|هلال
Abu Hilal,Abou Hilal|أبو هلال
Bin Hilal,Ben Hilal|بن هلال
Badr,Bader|بدر
Abu Badr,Abu Bader,Abou Badr|أبو بدر
Bin Badr,Bin Bader,Ben Badr|بن بدر
Shadid,Chadid|شديد
Abu Shadid,Abu Chadid,Abou Shadid|أبو شديد
Bin Shadid,Bin Chadid,Ben Shadid|بن شديد
Jabr,Gabr|جبر
Abu Jabr,Abu Gabr,Abou Jabr|أبو جبر
Bin Jabr,Bin Gabr,Ben Jabr|بن جبر
Lutfi,Loutfi|لطفي
Abu Lutfi,Abu Loutfi,Abou Lutfi|أبو لطفي
Bin Lutfi,Bin Loutfi,Ben Lutfi|بن لطفي
Nimr,Nemr|نمر
Abu Nimr,Abu Nemr,Abou Nimr|أبو نمر
Bin Nimr,Bin Nemr,Ben Nimr|بن نمر
Rashad,Rachad|رشاد
Abu Rashad,Abu Rachad,Abou Rashad|أبو رشاد
Bin Rashad,Bin Rachad,Ben Rashad|بن رشاد
Safi|صافي
Abu Safi,Abou Safi|أبو صافي
Bin Safi,Ben Safi|بن صافي
Wahbi,Wehbi|وهبي
Abu Wahbi,Abu Wehbi,Abou Wahbi|أبو وهبي
Bin Wahbi,Bin Wehbi,Ben Wahbi|بن وهبي
Zaki|زكي
Abu Zaki,Abou Zaki|أبو زكي
Bin Zaki,Ben Zaki|بن زكي
Fakhri|فخري
Abu Fakhri,Abou Fakhri|أبو فخري
Bin Fakhri,Ben Fakhri|بن فخري
Khalil,Khaleel|خليل
Abu Khalil,Abu Khaleel,Abou Khalil|أبو خليل
Bin Khalil,Bin Khaleel,Ben Khalil|بن خليل
Mubarak,Moubarak|مبارك
Abu Mubarak,Abu Moubarak,Abou Mubarak|أبو مبارك
Bin Mubarak,Bin Moubarak,Ben Mubarak|بن مبارك
Daoud,Dawud|داود
Abu Daoud,Abu Dawud,Abou Daoud|أبو داود
Bin Daoud,Bin Dawud,Ben Daoud|بن داود
Sharaf,Charaf|شرف
Abu Sharaf,Abu Charaf,Abou Sharaf|أبو شرف
Bin Sharaf,Bin Charaf,Ben Sharaf|بن شرف
Ayyub,Ayoub|أيوب
Abu Ayyub,Abu Ayoub,Abou Ayyub|أبو أيوب
Bin Ayyub,Bin Ayoub,Ben Ayyub|بن أيوب
Kanaan,Canaan|كنعان
Abu Kanaan,Abu Canaan,Abou Kanaan|أبو كنعان
Bin Kanaan,Bin Canaan,Ben Kanaan|بن كنعان
`);
