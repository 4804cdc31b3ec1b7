import { foldText } from '../value/fold.ts';

/** English country names and some large cities and regions, one word each (words of longer names joined by _). UN M49 short names. */
const countries = `
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus
belgium belize benin bermuda bhutan bolivia bosnia botswana brazil brasil brunei bulgaria burundi cambodia cameroon canada chad chile
china colombia comoros congo costa_rica croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini
ethiopia fiji finland france gabon gambia georgia germany deutschland ghana greece grenada guatemala guinea guyana haiti honduras hungary
iceland india indonesia iran iraq ireland israel italy italia jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg luxemburg macau macao macedonia madagascar malawi malaysia
maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia
nauru nepal netherlands nederland nicaragua niger nigeria norway norge oman pakistan palau palestine panama paraguay peru philippines poland
polska portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain espana sudan suriname
sweden sverige switzerland schweiz suisse syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkiye turkmenistan tuvalu
uganda ukraine emirates uae usa uk england scotland wales britain uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe
hong_kong gibraltar guernsey jersey cayman россия украина беларусь казахстан таджикистан узбекистан киргизия германия франция китай турция
`;
const cities = `
london paris berlin madrid rome moscow beijing shanghai tokyo delhi mumbai dubai istanbul cairo lagos nairobi johannesburg sydney melbourne
toronto vancouver montreal chicago boston cleveland houston dallas miami atlanta seattle denver detroit philadelphia new_york los_angeles
san_francisco washington lima bogota santiago buenos_aires sao_paulo mexico_city frankfurt munich hamburg vienna zurich geneva brussels
amsterdam stockholm oslo copenhagen helsinki warsaw prague budapest athens lisbon dublin kiev kyiv minsk almaty tashkent dushanbe baku tbilisi
yerevan tehran baghdad riyadh doha kuwait beirut damascus amman jerusalem karachi lahore dhaka bangkok manila jakarta seoul osaka
rotterdam antwerp bremen gothenburg gdansk marseille barcelona valencia genoa naples piraeus thessaloniki izmir haifa alexandria casablanca
algiers tunis tripoli khartoum addis_ababa mombasa dar_es_salaam durban cape_town accra abidjan dakar douala luanda maputo kampala kigali
abu_dhabi sharjah jeddah muscat manama basra mashhad isfahan kabul chennai kolkata bangalore hyderabad colombo kathmandu yangon hanoi
ho_chi_minh saigon phnom_penh kuala_lumpur penang surabaya bandung busan incheon kobe yokohama nagoya taipei kaohsiung shenzhen guangzhou
ningbo qingdao tianjin dalian xiamen chongqing wuhan vladivostok odesa odessa riga tallinn vilnius bucharest sofia belgrade zagreb
auckland wellington brisbane perth veracruz guayaquil callao caracas montevideo asuncion quito santos halifax
москва петербург киев минск алматы ташкент душанбе
`;

/** Two words of one place. */
export const samePlaces: ReadonlyMap<string, string> = new Map([
  ['deutschland', 'germany'],
  ['brasil', 'brazil'],
  ['italia', 'italy'],
  ['luxemburg', 'luxembourg'],
  ['macao', 'macau'],
  ['burma', 'myanmar'],
  ['nederland', 'netherlands'],
  ['holland', 'netherlands'],
  ['norge', 'norway'],
  ['polska', 'poland'],
  ['espana', 'spain'],
  ['sverige', 'sweden'],
  ['schweiz', 'switzerland'],
  ['suisse', 'switzerland'],
  ['turkiye', 'turkey'],
  ['uae', 'emirates'],
  ['kiev', 'kyiv'],
  ['danmark', 'denmark'],
  ['россия', 'russia'],
  ['украина', 'ukraine'],
  ['беларусь', 'belarus'],
  ['казахстан', 'kazakhstan'],
  ['таджикистан', 'tajikistan'],
  ['узбекистан', 'uzbekistan'],
  ['германия', 'germany'],
  ['франция', 'france'],
  ['китаи', 'china'],
  ['турция', 'turkey'],
  ['москва', 'moscow'],
]);

/** One-word place names, and the words of longer ones joined without a space. */
export const placeWords: ReadonlySet<string> = new Set([
  ...`${countries} ${cities}`
    .trim()
    .split(/\s+/)

    .map((name) => foldText(name.replaceAll('_', ''))),
  ...samePlaces.keys(),
]);

/** Place names of two words, to be read as one. */
export const twoWordPlaces: ReadonlySet<string> = new Set(
  `${countries} ${cities}`
    .split(/\s+/)
    .filter((name) => name.includes('_'))
    .map((name) => name.replace('_', ' ')),
);
