import { headerWord, phrases } from './header-words.ts';

/** Words for a day of no kind: of anything. */
const anyDay =
  'date time day fecha datum dato data tarih tarihi tanggal tgl ngay datums kuupaev paivamaara pvm kelt dag dagsetning ' +
  'дата число день датум ημερομηνια ημ_νια التاريخ تاريخ تاریخ יום תאריך თარიღი ամսաթիվ ቀን तिथि तारीख दिनाक তারিখ วนที';

/**
 * Beginnings of words by which headers say what a day is of, folded as `headerWord` does: languages inflect. Days of a death,
 * of the issue or the end of a paper, of a change of the row: nobody was seen on them.
 */
const ends = [
  'death died deceas passed demise buri interment funeral defun difunt falleci fallec muert muerto obito faleci morte deces decede dcd inhum mort',
  'sepult dece verst gestorb sterb todes todd verstorb beerd begrab overl begrav avlid doddag dodsd kuol zgon zmar umrt zemr umr zomr halal',
  'meghalt elhuny decedat smrt preminu olum vefat meninggal wafat kemati ngay_mat mat_ngay qua_doi tu_tran смерт умер умир сконч погреб похорон помер',
  'смърт почина преминуо الوفا وفا متوف المتوف فوت درگذشت פטיר מוות נפטר θανατ αποβιωσ απεβιωσ გარდაცვალ մահ የሞት ሞት मृत्यु निधन danar andlat surmaaeg mirsh өлім',
  'issue expir valid emisi emitid expedi expid vence vencim caduc vigen emissa emiss venci delivr deliv echeance rilasc scaden ausstell ausgest ablauf',
  'gultig gueltig abgelaufen afgift afgegev geldig verval utfard giltig gyldig udsted utsted udlob utlop myonn voimas wydan wazn vydan platn vystav',
  'kiall ervenyes lejar eliber valabil izda vrijed vazi verilis gecerli bitis son_kull terbit berlaku kadaluarsa cap_ngay ngay_cap het_han ngay_het hieu_luc выда срок действ',
  'истек оконч вида дійсн издаден اصدار الاصدار الانتهاء انتهاء صلاحي صدور انقضا اعتبار הנפק תוקף פקיע εκδοσ ληξ ισχυ გაცემ ვადა տրված վավեր जारी समाप्ति वैध',
  'updat creat modif erstellt geandert actualiz atualiz',
].join(' ');

/** Days of an entry in a register, a school or a service, of coming and going: somebody was seen. */
const meetings = [
  'regist regis enrol enroll join admi baja inscri inscr matricul incorpor anmeld aufnahme eingetr eintrag immatrik inschrij ingeschr',
  'tilmeld innmeld rekist ilmoit rejestr wpis zapis bejegyz nyilvant felvet inreg upis prijav kayit kaydol kabul daftar pendaft dang_ky ghi_danh',
  'зарегистр регистр реєстр вписан зачисл постановк تسجيل التسجيل ثبت רישו εγγραφ რეგისტრ გრანც գրանց የምዝገባ ምዝገባ पजीकरण पजीयन नामाकन नोदणी skrað skran nyskra မှတ်ပုံတင်',
  'enter entry exit arriv depart visit ingres egres salid entrad saida chegad entree sortie ingress uscit eintritt austritt einreis ausreis ankunft',
  'abreis zuzug wegzug aankomst vertrek inreis inflytt utflytt avrejse indrejs udrejs innreis tilflyt saapu lahto muutto wjazd wyjazd przyjaz',
  'prijezd odjezd prichod belep kilep erkez intrar iesir plecar ulaz izlaz dolaz giris cikis gelis masuk keluar kedatangan nhap_canh xuat_canh въезд',
  'выезд прибы убы прием поступ в_їзд вʼїзд въїзд вїзд виїзд прибутт دخول الدخول خروج الخروج وصول ورود כניס יציא εισοδ εξοδ αφιξ შესვლ გასვლ մուտք',
  'የመግቢያ प्रवेश',
].join(' ');

/** Days of a marriage or a job. */
const ties = [
  'marri wedding matrim casami boda mariage hochzeit heirat huwelijk vigsel bryllup slub svatb hazass casator vjenc nikah ket_hon брак زواج hire',
  'employ contrat contract vertrag einstell',
].join(' ');

/** Whole words, too short to be beginnings. */
const endWords = 'dod d_o_d tod zm mort umro o_tarihi';
const meetingWords = 'alta';

/** In scripts that set no blanks between words they stand anywhere. */
const unspacedEnds =
  '死亡 去世 逝世 没年 没日 歿 签发 簽發 发证 發證 発行 有效 有効 期限 到期 失效 作成 更新 사망 별세 발급 만료 작성 เสยชวต ออกบตร หมดอาย ကွယ်လွန် မှတ်ပုံတင်';
const unspacedMeetings =
  '登记 登記 登録 注册 註冊 入境 出境 入国 出国 入院 退院 入学 入職 入职 入社 办理 受付 등록 입국 출국 입원 퇴원 입사 가입 ลงทะเบยน';

const begins = (words: string): RegExp => new RegExp(`(?:^|_)(?:${words.split(/\s+/).map(headerWord).join('|')})`, 'u');
const saysEnd = [begins(ends), phrases(endWords, unspacedEnds)];
const saysMeeting = [begins(meetings), phrases(meetingWords, unspacedMeetings)];
const saysTie = begins(ties);
const bare = new RegExp(`^(?:${anyDay.split(/\s+/).join('|')})$|日付|결혼|[日일]$`, 'u');

/** Does a header speak of a death, of the issue or the end of a paper, or of a change of the row? */
export function saysNoMeeting(word: string): boolean {
  return saysEnd.some((pattern) => pattern.test(word));
}

/** Does a header speak of an entry in a register, of coming or going? */
export function saysMet(word: string): boolean {
  return saysMeeting.some((pattern) => pattern.test(word));
}

/** Does a header speak of something other than a birth that has a day? */
export function saysOfEvent(word: string): boolean {
  return saysNoMeeting(word) || saysMet(word) || saysTie.test(word);
}

/** Does a header say that its days are those of something other than a birth, or of anything? */
export function saysOtherDay(word: string): boolean {
  return saysOfEvent(word) || bare.test(word);
}
