import { foldText } from '../value/fold.ts';

/** Month names, January first, from Unicode CLDR (gregorian, wide and abbreviated) in ten languages; those of other calendars apart. */
const lists = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sept oct nov dic',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'jan feb maerz apr mai jun jul aug sep okt nov dez',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
];
const persianLists = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand',
];

const islamicLists = [
  'محرم صفر ربيع_الاول ربيع_الثاني جمادى_الاولى جمادى_الاخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  'محرم صفر ربیع_الاول ربیع_الثانی جمادی_الاول جمادی_الثانی رجب شعبان رمضان شوال ذیقعده ذیحجه',
  'muharram safar rabi_i rabi_ii jumada_i jumada_ii rajab shaban ramadan shawwal dhualqadah dhualhijjah',
  'moharram safar rabi_alawwal rabi_althani jumada_aloola jumada_alakhira rajab shaaban ramadhan shawal zulqadah zulhijjah',
  'muharrem safer rebiulevvel rebiulahir cemaziyelevvel cemaziyelahir recep saban ramazan sevval zilkade zilhicce',
];
const hebrewLists = [
  'tishri cheshvan kislev tevet shevat adar nisan iyar sivan tammuz av elul',
  'tishrei heshvan kislev teveth shvat adar nissan iyyar sivan tamuz menachem_av elul',
  'תשרי חשון כסלו טבת שבט אדר ניסן אייר סיון תמוז אב אלול',
];

/** Folded month name to its number, 1 to 12. */
export const gregorianMonths: ReadonlyMap<string, number> = indexOf(lists);
export const persianMonths: ReadonlyMap<string, number> = indexOf(persianLists);
/** The words of a name are joined: ربيعالاول. */
export const islamicMonths: ReadonlyMap<string, number> = indexOf(islamicLists.map((row) => row.replaceAll('_', '')));
/** Counted from Tishri as in a common year. */
export const hebrewMonths: ReadonlyMap<string, number> = indexOf(hebrewLists.map((row) => row.replaceAll('_', '')));

function indexOf(rows: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const row of rows) {
    for (const [i, name] of row.split(' ').entries()) map.set(foldText(name), i + 1);
  }
  return map;
}
