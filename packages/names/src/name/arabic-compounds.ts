import { particleWords } from '../table/particles.ts';

const servant = /^abd(?:e|i|o|u|a)?(?:l|r(?=r)|s(?=s)|sh(?=sh)|t(?=t)|n(?=n)|z(?=z)|d(?=d))(.{3,})$/;
const servantWords = new Set([
  'abd',
  'abdul',
  'abdel',
  'abdal',
  'abdol',
  'abdoul',
  'abdil',
  'abdur',
  'abdus',
  'abdu',
  'abdoel',
  'abdool',
  'abdullo',
]);
const faith = /^(.{3,}?)(?:[aeou]l?d{1,2}|d{2})[ie]{1,2}n{1,2}e?$/;
const faithWords = new Set([
  'din',
  'deen',
  'dine',
  'eddin',
  'eddine',
  'uddin',
  'aldin',
  'addin',
  'aldeen',
  'ddin',
  'oddin',
]);
const godWords = new Set(['allah', 'ullah', 'ollah', 'llah', 'alla', 'olla']);
const notFaith = new Set([
  'madin',
  'aladin',
  'bernardin',
  'bernardine',
  'nadine',
  'claudine',
  'blandine',
  'geraldine',
  'giradin',
  'ferdinand',
]);

/** Two given names that Persian writes as one (Mohammadreza, Gholamali, Aliakbar). */
const persianPair =
  /^(m[ou]hamm?[ae]d|[gq]h?olam|amir|ali)(reza|riza|ali|hoss?ein|hussein|hass?an|mehdi|mahdi|javad|jawad|akbar|asghar|abbas)$/;
const ethiopianFirst = /^(?:gh?ebr[ea]|w[oe]lde|ha[iy]le|teke?le|kidane|habte|tesfa|fikre|amde|b[ei]rhane)$/;
const ethiopianSecond =
  /^(?:selass?ie|sellass?ie|silass?ie|slass?ie|sel?asie|mariam|maryam|mikael|michael|giorgis|gh?iorghis|medhin|medhen|haimanot|haymanot|hiwot|kidan|kristos|christos|tsadik|tsadi[kq]|egziabher|meskel|gabriel|yohannes|yesus)$/;

/** Is a word the first of an Ethiopian or Eritrean name of two, which is one name and is written joined as often (Gebre Selassie, Wolde Mariam)? */
function isEthiopian(word: string, next: string | undefined): boolean {
  return next !== undefined && ethiopianFirst.test(word) && ethiopianSecond.test(next);
}

/**
 * Brings Arabic compound names in Latin letters to one form: `abd al-rahman`, `Abdul Rahman`, `Abdurrahman` become abd + rahman;
 * `Nur al-Din`, `Nooruddin` become one word in -din; `Saif Allah`, `Saifullah` one word in -lah. Other words pass unchanged.
 */
export function joinArabicCompounds(words: readonly string[]): string[] {
  const answer: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (isEthiopian(word, words[i + 1])) {
      answer.push(word + words[++i]);
      continue;
    }
    const last = answer.length - 1;
    const before = last >= 0 && particleWords.has(answer[last]) && last >= 1 ? last - 1 : last;
    if (faithWords.has(word) && before >= 0 && isStem(answer[before])) {
      answer.splice(before, last - before + 1, `${stemOf(answer[before])}din`);
    } else if (godWords.has(word) && before >= 0 && isStem(answer[before]) && !servantWords.has(answer[before])) {
      answer.splice(before, last - before + 1, `${stemOf(answer[before])}lah`);
    } else answer.push(...splitCompound(word));
  }
  return answer;
}

function isStem(word: string): boolean {
  return /^[a-z]{2,}$/.test(word) && !particleWords.has(word);
}

/** Without the vowel that ties a stem to its second part (nuru, saifu, saifi). */
function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/[aeiou]+$/, '') : word;
}

function splitCompound(written: string): string[] {
  // c is the letter ayn in Somali (law of 1972): Cabdiraxmaan
  const word = written.replace(/^c(?=abd[aiu][a-z]{4})/, '');
  if (!/^[a-z]{5,}$/.test(word)) return servantWords.has(word) ? ['abd'] : [word];
  if (servantWords.has(word)) return ['abd'];
  const pair = persianPair.exec(word);
  if (pair) return [pair[1], pair[2]];
  if (/^abd[aeou]l{1,2}ah?$/.test(word)) return ['abd', 'allah'];
  const child = servant.exec(word);
  if (child && !servantWords.has(word)) return ['abd', child[1]];
  // in Somali and Swahili without the article: Abdirahman, Abdiaziz
  const bare = /^abdi([a-z]{4,})$/.exec(word);
  if (bare) return ['abd', bare[1]];
  const believer = faith.exec(word);
  if (believer && word.length >= 7 && !notFaith.has(word)) return [`${stemOf(believer[1])}din`];
  const godly = /^(.{2,}?)[aeiou]l{2}ah$/.exec(word);
  return godly ? [`${godly[1]}lah`] : [word];
}
