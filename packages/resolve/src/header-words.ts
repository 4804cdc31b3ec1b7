import type { FieldRole } from './record-table.ts';

/** A header as it is compared: lower case, Latin without marks, `_` between words. */
export function headerWord(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replace(/[ıđłø]/g, (letter) => 'idlo'['ıđłø'.indexOf(letter)])
    .normalize('NFKD')
    .replace(dropped, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

/**
 * Marks that a header may lack: accents, not the vowel signs of an alphabet in which they tell words apart (पता is an
 * address, पिता a father), but for the dot and the signs of nasals, which are written as one likes.
 */
const dropped =
  /[\u093c\u0901\u0902]|(?![\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Myanmar}])\p{M}/gu;

/**
 * Words and phrases of headers, folded as `headerWord` does. In scripts that set no blanks they may stand anywhere, in
 * others as whole words.
 */
export function phrases(...lists: readonly string[]): RegExp {
  const all = lists.flatMap((list) => list.split(' '));
  const unspaced = all.filter((phrase) => isUnspaced.test(phrase));
  const spaced = all.filter((phrase) => !isUnspaced.test(phrase));
  const whole = `(?:^|_)(?:${spaced.join('|')})(?:_|$)`;
  return new RegExp(unspaced.length > 0 ? `${whole}|${unspaced.join('|')}` : whole, 'u');
}
/** As `phrases`, but a word of up to three letters means something only where it is the whole header, but for a word for number. */
function fieldWords(...lists: readonly string[]): RegExp {
  const all = lists.flatMap((list) => list.split(' '));
  const short = all.filter((phrase) => phrase.length <= 3 && !isUnspaced.test(phrase));
  const long = all.filter((phrase) => !short.includes(phrase));
  return new RegExp(`${phrases(...long).source}|^(?:${short.join('|')})(?:_(?:no|nr|num|numero|number|[0-9]))?$`, 'u');
}
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function exactly(...lists: readonly string[]): RegExp {
  return new RegExp(`^(?:${lists.join(' ').replaceAll(' ', '|')})$`, 'u');
}

/** Words that say birth: with a column of dates they make a birth date, with small numbers a part of one. */
export const saysBirth = phrases(
  'birth birthday birthdate born dob d_o_b nac nacim nacimiento nacido nasc nascim nascimento nascido nascita nato ne_le',
  'ne_e_le nee_le naiss naissance geb geburt geburts geboren geburtsdatum geboorte geboortedatum fodd fodt fodelse',
  'fodelsedatum fodelsetid fodsel fodselsdato fodselsdag syntymaaika syntynyt ur urodz urodzenia urodzony narozeni narodenia',
  'szuletesi szuletett szul nasterii nascut rodjenja rodenja datum_rodjenja dogum dogumu d_tarihi lahir sinh',
  'рожд рождения д_р народження ражда роден rozhd rozhdeniya الميلاد ميلاد الولادة ولادة تولد متولد γεννησης γεννηση',
  '出生 生年月日 生日 誕生 생년월일 출생 생일 เกด',
  'γεν γεννηθηκε γεννησεως जन्म जन्मतिथि दिनाक_जन्म დაბადების დაბ დაბადება ծննդյան ծննդ ծն ծնված የትውልድ',
  'የተወለደበት የልደት မွေးသက္ကရာဇ် မွေးနေ့ জন্ম பிறந்த לידה dzimsanas dzim gimimo sunniaeg sunni datelindja',
  'lindjes төрсөн туған туылған tugan tugilgan раждане рођења faeðingardagur faeðingard faeðingardags',
  'faeðing fd f_dagur ns ddn dog_tar dog_t d_tar dt_nasc kuzaliwa kapanganakan ttl szul_ido',
);
export const saysYear = phrases(
  'year yr y yob ano annee anno jahr ar aar jaar vuosi rok rocznik ev an anul godina yil yili tahun nam год рік سنة سال 年 년',
);
export const saysMonth = phrases(
  'month mon m mes mois mese monat man manad maaned maned maand kuukausi miesiac mies mesic honap luna mjesec mesec ay ayi',
  'bulan thang месяц місяць شهر ماه 月 월',
);
export const saysDay = phrases(
  'day d dia jour giorno tag dag paiva dzien den nap zi ziua dan gun gunu hari tanggal ngay день число يوم روز 日 일',
);

/** Where somebody was born or comes from, which families share. */
export const saysOrigin = phrases(
  'birthplace birth_place birth_town birth_city birth_country place_of_birth pob lugar_nac lugar_de_nacimiento lugar_nacimiento naturalidade natural_de',
  'local_de_nascimento local_nascimento lieu_naissance lieu_de_naissance luogo_nascita luogo_di_nascita geburtsort geb_ort',
  'geboorteplaats fodelseort fodelsehemort fodelsesocken fodelseforsamling fodeort fodested fodd_i fodt_i',
  'syntymapaikka miejsce_urodzenia miejsce_ur misto_narozeni miesto_narodenia szuletesi_hely szul_hely locul_nasterii',
  'mesto_rodjenja mjesto_rodenja dogum_yeri d_yeri tempat_lahir noi_sinh que_quan nguyen_quan commune_de_naissance ville_de_naissance pays_de_naissance departement_de_naissance commune_naissance место_рождения місце_народження',
  'مكان_الولادة محل_الولادة مكان_الميلاد محل_تولد 出生地 籍贯 籍貫 出身地 本籍 출생지 본적',
  'τοπος_γεννησης დაბადების_ადგილი ծննդավայր ne_a nee_a ne_e_a lieu_naiss जन्म_स्थान जन्मस्थान የትውልድ_ቦታ',
  'faeðingarstaður မွေးရပ်',
);

/** What families share as a category: nationality, ethnicity, religion, caste, in the languages that `roles` reads. */
export const saysTrait = phrases(
  'nationality nationalities citizenship citizen ethnicity ethnic race tribe clan caste sub_caste religion faith sect',
  'nacionalidad ciudadania etnia raza religion nacionalidade cidadania raca cor raca_cor etnia religiao nationalite citoyennete',
  'cittadinanza nazionalita religione staatsangehorigkeit staatsburgerschaft nationalitat konfession nationaliteit godsdienst',
  'nationalitet medborgarskap statsborgerskap statsborgerskab kansalaisuus uskonto obywatelstwo narodowosc wyznanie obcanstvi narodnost',
  'statni_obcanstvi allampolgarsag vallas cetatenie nationalitate drzavljanstvo nacionalnost vjera uyrugu uyruk tabiiyeti tabiiyet',
  'vatandaslik dini kewarganegaraan agama suku dan_toc ton_giao quoc_tich гражданство национальность вероисповедание',
  'громадянство національність الجنسية جنسية الديانة ملیت تابعیت مذهب قومیت 民族 国籍 國籍 宗教 국적 종교',
  'εθνικοτητα υπηκοοτητα θρησκεια ეროვნება მოქალაქეობა ազգություն քաղաքացիություն धर्म जाति राष्ट्रीयता',
  'ዜግነት ሃይማኖት ብሔር rikisfang လူမျိုး ဘာသာ',
);

/** Words that say sex. */
export const saysSex = phrases(
  'sex sexo sexe gender genero genre geschlecht sesso plec kon kjonn geslacht sukupuoli pohlavi nem spol cinsiyet cinsiyeti jenis_kelamin gioi_tinh',
  'пол стать الجنس جنسیت 性别 性別 성별',
  'φυλο სქესი սեռ लिग ጾታ ፆታ kyn လိင် dzimums lytis sugu хүйс מין লিঙ্গ',
);

/** Other people's names and numbers, and what is said of a document: no evidence of who a record is. */
export const ofOthers = phrases(
  'emergency next_of_kin nok spouse husband wife dependent dependant partner_name physician doctor dr_name teacher officer interviewer registrar',
  'encuestador encuestadora entrevistador entrevistadora intervistatore enumerator clerk caseworker case_worker agent referred_by recorded_by entered_by reported_by created_by conyuge conjuge esposa esposo responsavel acompanhante medico',
  'urgencia urgence notfall ehegatte ehepartner ehefrau ehemann arzt medecin conjoint epoux epouse enqueteur coniuge malzonek wspolmalzonek',
  'lekarz manzel hazastars sot esi esinin_adi doktor dokter pasangan bac_si vo_chong супруг супруга врач الزوج الزوجة زوج زوجة الطبيب',
  '配偶 医生 醫生 紧急 緊急 배우자 비상',
  'συζυγος συζυγου მეუღლე მეუღლის ամուսին पति पत्नी همسر የትዳር malzonka malzonki maka maki petugas',
  'pracownik gorevli kaydeden atendente declarant temoin faddrar dopvittnen ugyintezo hazastarsa 担当者 担当',
  '담당자 담당',
);
/** Where an employer is and how it is reached, which all who work there share. What it is called is read as a category. */
export const ofWorkplaces =
  /^(employer|employers|employeur|arbeitgeber|empleador|empregador|patrono|datore|datore_di_lavoro|werkgever|arbetsgivare|arbeidsgiver|pracodawca|isveren|работодатель)_(?!name$|nom$|nombre$|nome$|naam$|namn$|navn$|nazwa$|adi$|title$)/;
/** What happened and what was used, whose numbers fellow travellers and families share: a booking, a flight, a vehicle, a call. */
export const ofEvents = phrases(
  'booking reservation flight voyage trip journey crossing event incident visit encounter session call transaction txn transfer remittance mtcn',
  'ticket order invoice receipt payslip parcel shipment consignment tracking waybill room bed vehicle plate plates number_plate car vessel',
  'reserva vuelo viaje vehiculo placa placas factura pedido recibo visita sesion llamada transaccion transferencia paquete habitacion cama boleto',
  'voo veiculo fatura sessao chamada transacao quarto vol vehicule plaque immatriculation facture commande visite appel chambre',
  'buchung buchungsnr buchungsnummer flug fahrt fahrzeug kennzeichen rechnung auftrag zimmer prenotazione volo veicolo targa fattura ordine camera',
  'boeking vlucht voertuig kenteken factuur kamer рейс бронь бронирование госномер автомобиль заказ комната номер_авто',
);
/** Numbers by which an employer knows its people: another employer gives other ones. */
export const saysEmployed = phrases(
  'employee_no employee_number employee_nr staff_no staff_number personnel_no personnel_number payroll_no payroll_number numero_de_empleado',
  'numero_empleado no_empleado personalnummer personalnr',
);
export const saysEmployer = phrases(
  'employer employeur arbeitgeber empleador empregador datore werkgever pracodawca работодатель company',
);
/** Numbers by which an institution knows the people it keeps, not the record. */
export const saysHolder = phrases(
  'member_no member_number membership_no membership_number patient_no patient_number mrn student_no student_number customer_no customer_number',
  'client_no client_number inmate_no inmate_number prisoner_no prisoner_number offender_no subscriber_no kundennummer kundennr',
  'mitgliedsnummer matricule numero_client numero_cliente klantnummer',
);
const ofDocuments = phrases(
  'orgao_emissor orgao_expedidor emissor data_emissao validade tipo_doc tipo_documento tipo_de_documento tipo_id type_of_id id_type',
  'type_document type_de_document tipo_di_documento dokumentenart ausweisart rodzaj_dokumentu typ_dokumentu doc_type document_type',
  'wydany_przez data_wydania data_waznosci verilis verildigi ngay_cap noi_cap вид_документа тип_документа 签发 发证 有效期 证件类型',
);
/** Names of mothers or of both parents, which no person bears as part of the own name. */
export const saysMother = phrases(
  'mother mothers mother_s parent parents guardian mae filiacao mere madre mutter mutters muttername moeder modern moderns mors_navn aidin_nimi',
  'imie_matki matka matki matky jmeno_matky anyja anyja_neve mama mamei ime_majke majke ana_adi anne anne_adi annesi nama_ibu ibu ibu_kandung',
  'ho_ten_me ho_va_ten_me ten_me мать имя_матери мати матери اسم_الام الام والدة الوالدة مادر نام_مادر 母亲 母親 어머니 부모',
  'μητρωνυμο μητρος ονομα_μητρος μητερας ονομα_μητερας დედის_სახელი დედა մայրանուն մոր_անունը माता',
  'माता_का_नाम मा_का_नाम የእናት_ስም የእናት moðurnafn nafn_moður မိခင်အမည် 母氏名 母の氏名 mere nom_de_la_mere',
);
export const saysParent = phrases(
  'father fathers father_s s_o d_o w_o c_o mother mothers mother_s parent parents guardian mae pai filiacao mere pere padre madre vater mutter vaters mutters',
  'vatername muttername moeder far_namn fadern fadernamn fadersnamn faders modern moderns mors_navn fars_navn isan_nimi aidin_nimi',
  'imie_ojca imie_matki ojciec ojca matka matki otec otce matky jmeno_otce jmeno_matky anyja anyja_neve apja apja_neve mama tata mamei tatalui',
  'ime_oca ime_majke oca majke ocevo_ime baba baba_adi babasi babasinin_adi ana_adi anne anne_adi annesi nama_ayah nama_ibu ayah ibu ibu_kandung bin binti',
  'ho_ten_cha ho_va_ten_cha ten_cha ten_bo ho_ten_me ho_va_ten_me ten_me отец мать имя_отца имя_матери батько мати اسم_الاب الاب اب اسم_الام الام',
  'والد الوالد والدة الوالدة نام_پدر پدر مادر نام_مادر 父亲 母亲 父親 母親 父名 母名 아버지 어머니 부모',
  'πατρωνυμο πατρος ονομα_πατρος πατερα ονομα_πατερα πατρ μητρωνυμο μητρος ονομα_μητρος μητερας',
  'ονομα_μητερας მამის_სახელი მამის დედის_სახელი დედის հայրանուն հոր_անունը մայրանուն մոր_անունը पिता',
  'पिता_का_नाम माता माता_का_नाम मा_का_नाम የአባት_ስም የአባት የአያት_ስም የአያት የእናት_ስም የእናት faðir foðurnafn',
  'nafn_foður moðurnafn nafn_moður far faderns အဘအမည် အဖအမည် ဖခင်အမည် မိခင်အမည် 父氏名 母氏名 부친 모친',
);
/** Words for a middle name, which brothers and sisters do not share. */
export const saysMiddle = phrases(
  'middle mi mname m_i middle_initial middle_name second_name second_given imie2 imie_2 drugie_imie ten_dem ten_lot suffix name_suffix sfx generation',
  'segundo_nome andra_namn druhe_jmeno ikinci_adi ikinci_ad gobek_adi',
);
export const saysBirthName = phrases(
  'nom_de_naissance nom_naissance nom_de_jeune_fille nom_jf geburtsname madchenname nome_de_solteira nome_solteira apellido_de_soltera nazwisko_panienskie',
  'nazwisko_rodowe kizlik_soyadi kizlik_soyad onceki_soyadi flicknamn pikenavn fodenavn meisjesnaam geboortenaam rodne_prijmeni',
  'leanykori_nev numele_de_fata djevojacko_prezime nama_gadis 曾用名 旧姓 舊名 개명전',
  'nome_social apodo bijnaam pseudonim przydomek takma_ad lakap alias sobriquet surnom soprannome alcunha biet_danh 别名 別名 化名 별명 اللقب_السابق',
);

/** The name as it is read aloud, beside the signs that it is written with. */
const saysReading =
  /^(?:フリカナ|ふりかな|カナ|かな|ヨミ|よみ|セイ|メイ|せい|めい)$|(?:カナ|かな|フリカナ|ふりかな|読み|よみ)_?$|^(?:氏名|姓|名)_(?:カナ|かな|ローマ字|英字)$|^(?:영문|한자)_?(?:성명|이름)$/u;

/** Roles that must be settled before the patterns of `roles`; the first that fits wins. */
export const earlyPhrases: readonly (readonly [RegExp, FieldRole | null])[] = [
  [ofDocuments, null],
  [exactly('ho_dem ho_va_dem ho_va_ten_dem ho_lot ho_va_ten_lot'), 'surname'],
  [exactly('ten_dem_va_ten ten_lot_va_ten'), 'given_name'],
  [saysOrigin, 'place'],
  [saysBirthName, 'alias'],
  [saysReading, 'alias'],
  [saysParent, 'patronymic'],
  [saysMiddle, 'patronymic'],
];

/** Roles of headers that the patterns of `roles` do not know; the first that fits wins. */
export const latePhrases: readonly (readonly [RegExp, FieldRole | null])[] = [
  [saysSex, 'category'],
  [saysTrait, 'category'],
  [
    fieldWords(
      'eposta e_posta epost e_post sahkoposti thu_dien_tu surel البريد بريد ایمیل 邮箱 郵箱 电子邮件 電子郵件 メール 이메일',
      'ელფოსტა ელ_ფოსტა էլ_փոստ ईमेल netfang tolvupostur ኢሜይል အီးမေးလ် ηλ_ταχυδρομειο',
    ),
    'email',
  ],
  [
    fieldWords(
      'fone fones fone_s telefones contato contatos contacto contact contact_no contact_number cel cell cell_no whatsapp whats_app wa gsm cep_tel cep_no',
      'cep_telefonu puhelin puhelinnumero komorka komorkowy tel_kom kom mobil mobilni mobiltelefon mobilnr mob mob_no tlf tlf_nr',
      'no_hp hp nomor_hp telepon no_telp telp so_dien_thoai dien_thoai sdt so_dt celulares recapito recapiti gsm_no ph ph_no hotline',
      'هاتف الهاتف جوال الجوال موبايل تلفون رقم_الهاتف تلفن موبایل همراه τηλεφωνο κινητο טלפון нид тел_моб контакт',
      '电话 電話 手机 手機 联系方式 連絡先 携帯 전화 휴대폰 핸드폰 연락처 โทร',
      'τηλ τηλεφωνα κιν სატელეფონო ტელეფონი ტელ მობილური მობ ნომერი_ტელ հեռախոս հեռ հեռախոսահամար բջջային',
      'բջջ tfn mobiltel dt cep tel_szam मोबाइल मो मो_न मो_नबर फोन फोन_न नबर_मोबाइल मोबाइल_नबर मोबाइल_न',
      'दूरभाष شماره_تماس شماره_تلفن شماره_موبایل ስልክ ስልክ_ቁጥር የስልክ_ቁ የስልክ_ቁጥር simi farsimi gsmsimi simanumer',
      'simanr ဖုန်း ဖုန်းနံပါတ် matkapuh talrunis telefonas утас נייד ফোন மொபைல் simu telp no_telepon',
    ),
    'phone',
  ],
  [
    fieldWords(
      'kod_pocztowy kod_poczt psc iranyitoszam irsz cod_postal postni_broj postanski_broj posta_kodu postnr postnummer postinumero pincode pin_code kode_pos',
      'ma_buu_dien plz_ort 邮编 邮政编码 郵遞區號 郵便番号 우편번호 الرمز_البريدي کد_پستی',
      'τ_κ τκ ταχ_κωδικας საფოსტო_ინდექსი ინდექსი փոստային_ինդեքս पिन_कोड पिन पिनकोड postnumer postnr pk',
    ),
    'postcode',
  ],
  [
    fieldWords(
      'emirates_id unhcr_id progres_id cnic nicop nino ni_no ni_number national_insurance sss philhealth philsys umid tin_no trn nrc ghana_card bvn aadhaar aadhar uidai pan pan_no voter voter_id epic_no ration_card cccd cmnd cmt ho_chieu can_cuoc dinh_danh pasaport tc tckn tc_kimlik',
      'kimlik vergi_no dowod dowodu nr_dowodu seria_nr_dowodu paszport paszportu nip pesel personnummer persnr pnr fodselsnummer fodselsnr',
      'cpr cpr_nr hetu henkilotunnus rodne_cislo rc cislo_op cislo_pasu szig szemelyi taj taj_szam adoszam utlevel cnp buletin carte_identitate',
      'jmbg oib licna_karta osobna_iskaznica putovnica pasos bsn burgerservicenummer paspoort nik ktp no_ktp paspor kk cpf rg cnh cns cartao_sus sus',
      'titulo_eleitor nis pis pasep passaporte bi carta_identita codice_fiscale patente nss num_secu secu cni nir curp rfc ine ife dui cc run',
      'cuil cuit cedula ci nie nif nhs nhs_no nhs_number medicare medicaid driver_license driver_s_license dl dl_no dln visa_no a_number alien_no permit_no',
      'هوية الهوية رقم_الهوية الرقم_الوطني جواز جواز_السفر بطاقة شناسنامه کد_ملی گذرنامه αφμ αδτ',
      '身份证 身分證 证件号 護照 护照 旅券 マイナンバー 주민등록 주민번호 여권',
      'αμκα α_μ_κ_α α_φ_μ α_δ_τ αρ_ταυτοτητας ταυτοτητα αριθμος_ταυτοτητας პირადი_ნომერი პირადი პ_ნ',
      'პირადობის անձնագիր անձնագրի_համար հծհ आधार आधार_सख्या आधार_न کدملی شماره_ملی شماره_شناسنامه መታወቂያ',
      'መታወቂያ_ቁጥር የመታወቂያ ፋይዳ kennitala kt မှတ်ပုံတင် မှတ်ပုံတင်အမှတ် 旅券番号 免許証番号 외국인등록번호 personas_kods',
      'asmens_kodas isikukood егн јмбг иин регистрийн ת_ז מספר_זהות',
    ),
    'code',
  ],
  [
    exactly(
      'nome nombre nom name naam navn namn nimi nev nume nama isim ten hoten ho_ten ho_va_ten ten_day_du ime_i_prezime prezime_i_ime',
      'imie_i_nazwisko nazwisko_i_imie nazwisko_imie imie_nazwisko jmeno_a_prijmeni prijmeni_a_jmeno teljes_nev nume_si_prenume nume_complet',
      'nombres_y_apellidos nom_et_prenom_s prenom_et_nom prenom_nom nom_prenom_s adi_soyadi ad_soyad adi_soyad adi_ve_soyadi isim_soyisim soyadi_adi',
      'nama_lengkap fullt_namn fulde_navn koko_nimi cognome_e_nome nome_e_cognome volledige_naam imya_familiya',
      'नाम पूरा_नाम नाम_हिदी नाम_हिन्दी ον_μο ονομ_νυμο სახელი_გვარი სახელი_და_გვარი გვარი_სახელი გვარი_და_სახელი անուն_ազգանուն ազգանուն_անուն ազգանուն_անուն_հայրանուն աահ ሙሉ_ስም ስም',
      'nafn fullt_nafn အမည် နာမည် vards_uzvards vardas_pavarde nama_peserta ho_va_ten_khai_sinh নাম பெயர் اسم_و_فامیل نام_فارسی 성명_한글',
      'الاسم اسم الاسم_الكامل الاسم_الثلاثي الاسم_الرباعي الاسم_واللقب نام_و_نام_خانوادگی ονοματεπωνυμο ชอ_สกล ชอ 姓名 氏名 お名前 名前 성명 성함 이름 שם שם_מלא',
    ),
    'full_name',
  ],
  [/^(nome|nombre|nom|nama|namn|navn|naam)_(do|da|de|del|de_la|du|van|den)_/, 'full_name'],
  [
    /^(student|pupil|patient|child|client|customer|member|resident|passenger|traveller|applicant|beneficiary|guest|employee|worker|detainee|inmate|tenant|claimant)s?(_s)?_name$/,
    'full_name',
  ],
  [
    fieldWords(
      'sobrenome apelido apelidos ultimo_nome nom_usuel nom_de_famille nom_d_usage nom_patronymique etternavn efternavn efternamn slaktnamn',
      'sukunimi nazwisko prijmeni priezvisko vezeteknev csaladnev nume nume_de_familie prezime soyadi soyad soyisim marga nama_belakang nama_keluarga',
      'achternaam familienaam zuname اللقب الكنية العائلة اسم_العائلة نام_خانوادگی επωνυμο επιθετο משפחה שם_משפחה famname',
      'επων გვარი ազգանուն ազգ उपनाम कुलनाम فامیل فامیلی نام_فامیلی vez_nev eftirnafn kenninafn uzvards',
      'pavarde perekonnanimi презиме тегі familiyasi овог นามสกุล efternamn',
    ),
    'surname',
  ],
  [exactly('ho 姓 氏 姓氏 苗字 성 姓_漢字'), 'surname'],
  [
    fieldWords(
      'prenome prenomes primeiro_nome nomes prenom_s prenoms dopnamn fornavn fornamn tilltalsnamn etunimi etunimet imie imiona pierwsze_imie',
      'jmeno krestni_jmeno meno keresztnev utonev prenume prenumele ime adi ad isim nama_depan voornamen voornaam roepnaam',
      'الاسم_الاول الاسم_الشخصي نام ονομα שם_פרטי',
      'ον ονοματα სახელი անուն प्रथम_नाम पहला_नाम نام_کوچک የራስ_ስም የተማሪ_ስም uto_nev fornafn eiginnafn',
      'skirnarnafn vards vardas eesnimi име есімі ismi нэр isim',
    ),
    'given_name',
  ],
  [exactly('名 名字 명 ten_goi'), 'given_name'],
  [
    fieldWords(
      'bairro bairros distrito freguesia concelho municipio uf cidade localidade miejscowosc gmina powiat wojewodztwo socken by stad kommun lan',
      'forsamling postort hemort poststed sted kommune kunta kaupunki paikkakunta obec mesto okres kraj varos telepules helyseg megye oras',
      'localitate localitatea judet comuna grad opstina naselje opcina il ilce sehir mahalle mahallesi koy kota kabupaten kecamatan kelurahan desa provinsi',
      'tinh huyen xa phuong quan thanh_pho tinh_thanh taluk taluka tehsil district dist mandal block ward neighborhood neighbourhood',
      'barangay brgy barrio lga community colonia quartier kebele woreda parish hamlet canton settlement camp woonplaats plaats gemeente borough subcounty sub_county',
      'مدينة المدينة المحافظة محافظة قرية القرية الحي شهر استان روستا πολη עיר 城市 省份 城区 市区町村 都道府県 县 區 乡镇 시도 시군구 도시 ที่อยู่_จังหวัด',
      'δημος περιοχη χωριο κοινοτητα νομος ქალაქი რაიონი სოფელი მუნიციპალიტეტი քաղաք մարզ գյուղ համայնք शहर',
      'गाव ग्राम जिला तहसील पचायत प्रखड ከተማ ወረዳ ቀበሌ ክልል ዞን staður poststod poststoð sveitarfelag sveit',
      'မြို့ မြို့နယ် ရွာ pilseta miestas хот จังหวัด อาเภอ জেলা 市 市町村 地域 시 구 지역 시_도',
    ),
    'place',
  ],
  [
    fieldWords(
      'logradouro rua endereco adres adresi ulica ul nr_domu nr_lok nr_lokalu nr_mieszkania gard gaarden hemman torp gata gatuadress adress bostad',
      'bopael bopel vej gade gateadresse adresse osoite katuosoite lahiosoite ulice adresa cislo_popisne utca lakcim cim strada domiciliu',
      'prebivaliste prebivalista ikametgah ikamet sokak cadde alamat jalan dia_chi noi_cu_tru noi_o thuong_tru tam_tru so_nha duong',
      'hsnr hausnr hnr huisnummer straat huisnr apt apartment flat bloco complemento apto piso domicilio numero_casa numero_de_casa rue_et_numero',
      'العنوان عنوان السكن آدرس نشانی διευθυνση οδος כתובת 地址 住址 住所 番地 주소 거주지 ทอย',
      'δ_νση οδος διευθ მისამართი მის հասցե d_c पता घर_का_पता स्थायी_पता አድራሻ heimili heimilisfang',
      'logheimili လိပ်စာ နေရပ်လိပ်စာ adrese adresas хаяг ঠিকানা முகவரி anwani end lakohely',
    ),
    'address',
  ],
];

/** A column beside an address that holds its number. */
export const saysNumber = exactly('n no nr nro num numero number nummer no_ cislo broj hs_nr lok m mieszk d');

/** Headers that say that a column numbers records or groups of them, or measures something. */
export const saysRecord =
  /(^|_)(id|key|ref|cluster|group|label|amount|price|count|score|status|total|sum|balance|salary|income|lat|lon|latitude|longitude|time|timestamp)$/;

/** What is said of a parent beside the name. */
export const notTheirName =
  /tongue|language|occupation|job|profession|education|income|age(_|$)|birth|dob|phone|mobile|mail|address|lengua|ocupacion|profissao|profession|beruf|metier/;

/** Headers of the names of bodies and places, which have no relatives. */
export const ofBodies =
  /(^|_)(school|hospital|clinic|company|bank|branch|site|agency|shelter|organi[sz]ation|business|firm|facility|institution|store|shop|restaurant|hotel|venue|vendor|supplier|merchant|provider|empresa|firma|razon_social|raison_sociale)(_|$)/;

export const ofGroups =
  /school|hospital|clinic|company|employer|bank|branch|site|agency|program|office|shelter|user|file|account/;

export const saysEvent =
  /date|time|day|fecha|datum|(^|_)(at|on|from|to|since|until|till|by|begin|start|end|first|last|due|desde|hasta|von|bis)(_|$)|death|died|deceas|issue|expir|valid|updat|creat|modif|enter|entry|exit|arriv|depart|visit|admi/;
