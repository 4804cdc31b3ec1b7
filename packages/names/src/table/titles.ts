import { foldText } from '../value/fold.ts';

/** Forms of address, academic and military ranks, offices, and marks of generation. Written here; folded, without dots. */
const sureTitles = `
mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr hon honourable honorable president
minister senator governor ambassador judge justice gen general col colonel lt lieutenant capt captain maj sgt sergeant
cpl corporal cmdr commander adm admiral brig brigadier marshal eng engr engineer phd md esq esquire messrs
herr frau dipl ing mag monsieur madame mademoiselle mme mlle don dona sr sra srta senor senora senorita lic dra ingeniero
signor signora dott dottssa avv presidente presidenta ministro ministra
господин госпожа гражданин гражданка д-р доктор профессор президент генерал полковник капитан майор
دكتور الدكتور السيد السيده سيد شيخ الشيخ حاج الحاج مهندس استاذ آقای خانم دکتر
דר פרופ מר גב עוד הרב
`;

/** Honorifics that are also parts of names: dropped only where two other parts remain. */
const possibleTitles = `
sheikh shaikh sheik shaykh cheikh shaykhah sheikha mullah mulla maulavi mawlawi maulvi molvi maulana mawlana molla moulavi
haji hajji hadji haj hajj alhaj alhaji alhadji qari sayyid sayyed sayed syed saiyid seyed seyyed sayyad hafiz ustad ustadh
imam ayatollah hojatoleslam mufti qazi datuk dato tun tan sri prince princess king queen crown pope father brother sister
bishop archbishop cardinal rabbi rav swami guru comrade major chief
`;

/** Generation after a name; I to V as Roman numbers are read apart. */
const generations: Readonly<Record<string, number>> = {
  jr: 2,
  jnr: 2,
  junior: 2,
  filho: 2,
  fils: 2,
  ii: 2,
  '2nd': 2,
  snr: 1,
  senior: 1,
  pere: 1,
  iii: 3,
  '3rd': 3,
  neto: 3,
  iv: 4,
  младший: 2,
  старший: 1,
  молодший: 2,
};

export const surelyTitle: ReadonlySet<string> = new Set(sureTitles.trim().split(/\s+/).map(foldText));
export const possiblyTitle: ReadonlySet<string> = new Set(possibleTitles.trim().split(/\s+/));
/** Generation mark to its number: senior 1, junior 2, III 3. */
export const generationOf: ReadonlyMap<string, number> = new Map(
  Object.entries(generations).map(([mark, number]) => [foldText(mark), number]),
);
