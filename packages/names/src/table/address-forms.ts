/**
 * Forms of address that stand before or after a name and are no part of it: one record writes them, the next does not.
 * Written by hand; the customs are those of IFLA, Names of Persons (4th edition, 1996), and of A Guide to Names and Naming
 * Practices (United Kingdom, 2006). Each form is folded: lower case, no accents, no full stop.
 */

/** No names anywhere: left out where one word follows. */
export const sureForms = words(`
mr mrs ms miss mx dr prof mme mlle monsieur madame mademoiselle herr frau sr sra srta senor senora senorita sig sigra signor
signora signorina dott dottssa dhr mevr mw hr fru frk rouva herra shri shree shrimati smt sushri sayin
encik puan datin hajjah cik bapak ustadz ustadzah wro wrt weyzero woizero weizero woyzero woizerit weyzerit
господин госпожа гражданин гражданка гн гжа гр тов товарищ пан пані пани громадянин громадянка кюриос κυριος κυρια κος κα
श्री श्रीमती सुश्री डॉ स्व አቶ ወይዘሮ ወይዘሪት ወሮ ወሪት الدكتور الدكتوره دكتور الاستاذ الاستاذه المهندس اقاي آقای خانم דר מר גב גברת
`);

/** Also names, or parts of them: left out only where two words follow, so that a name remains. */
export const likelyForms = words(`
don dona donya pan pani bay bayan nai nang khun kumari haji hajji hadji haj hajj alhaj alhaji alhaja hj hajah datuk dato tansri ibu mbak
sheikh shaikh sheik shaykh cheikh sheikha ustad ustadh ustaz ato mzee bwana ndugu thiru selvan thirumathi efendi sayyidina
कुमारी الشيخ شيخ الحاج الحاجه حاج حاجي شیخ حاجی
`);

/** Two words, both gone. */
export const pairedForms: ReadonlyMap<string, string> = new Map([
  ['tan', 'sri'],
  ['puan', 'sri'],
  ['nang', 'sao'],
  ['al', 'haj'],
  ['al', 'hajj'],
  ['el', 'hadj'],
  ['el', 'hadji'],
  ['de', 'heer'],
]);

/** After a given name in Turkish and Persian: left out where two other words remain. */
export const trailingForms = words('hanim khanom khanum hanum');

/** Burmese forms of age and sex, which change in a life; Ma and Ko are also surnames of China and Korea, U an initial. */
export const burmeseForms = words('u daw ko ma maung naw saw sai nan');

/** Words of which Burmese names are made (Myanmar Language Commission romanisation as in passports). */
export const burmeseWords = words(`
aung aye bo chan chaw cho ei hla hlaing hnin htay htet htike htoo htun htut htwe hnit khaing khaung khin khine kyaing kyaw kyi kywe
kyin lay lin lwin maw min mo moe mon mya myat myint myo naing nanda nandar nay nge nilar nwe nyan nyein nyi nyo nyunt ohn ohnmar oo
paing phone phyo phyu pyae pyone sabai san sandar sann sein shein shwe soe sint su swe tha thaung thandar thant thein thet thi thida
thiha thin thinzar thiri thu thura thuzar thwe thwin tin tint toe tun wai wint win wut yadanar ye yee yi yin yu zarni zaw zayar zeyar zin
zeya khant kaung hein phone yan ya nu yaza
`);

/** Thai and Burmese set no blank after the form: what stands before a name of two words. */
export const attachedForms =
  /^(?:นางสาว|นาง|นาย|คุณ|เด็กชาย|เด็กหญิง|น\.ส\.|ด\.ช\.|ด\.ญ\.)\s*(?=[\u0e01-\u0e2e\u0e40-\u0e44][^\s]{2,}\s+\S)|^(?:ဦး|ဒေါ်)\s*(?=[\u1000-\u102a][^\s]{3,})/u;

/** After a name in Chinese, Japanese and Korean. */
export const attachedAfter =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}\s*)(?:先生|女士|小姐|様|さま|さん|殿)$|(?<=\p{Script=Hangul}{3})\s*님$|(?<=\p{Script=Hangul}{2})\s+씨$/u;

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
