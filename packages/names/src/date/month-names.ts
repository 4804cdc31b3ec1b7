import { foldText } from '../value/fold.ts';

/** Month names, January first, from Unicode CLDR (gregorian, wide and abbreviated) in ten languages; Persian months apart. */
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

/** Folded month name to its number, 1 to 12. */
export const gregorianMonths: ReadonlyMap<string, number> = indexOf(lists);
export const persianMonths: ReadonlyMap<string, number> = indexOf(persianLists);

function indexOf(rows: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const row of rows) {
    for (const [i, name] of row.split(' ').entries()) map.set(foldText(name), i + 1);
  }
  return map;
}
