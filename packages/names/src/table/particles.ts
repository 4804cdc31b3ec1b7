import { foldText } from '../value/fold.ts';

/**
 * Small words inside personal names that bind and rarely tell people apart: articles, "son of", "of", "and". From the usage described in
 * IFLA, Names of Persons (4th ed. 1996), and ICAO Doc 9303-3. Folded.
 */
const particles = `
al el ul ad as ar ash ath az an at il ed es er ez us ur uz ud
bin ibn ben bint binti ibnu bte bt
de del della dello delle dei degli di da do dos das du des d le la les los las lo y e i
van von der den dem ter ten het t op in zu zum zur vom am af av ver
ap fitz o of the
ال بن ابن بنت
בן בת
`;

/** Particles that say whose child someone is. */
const ancestry = 'bin ibn ben bint binti ibnu bte bt بن ابن بنت בן בת';

/** Written after the father's name. */
const ancestryAfter =
  'oglu ogli ogly ugli uly uulu kyzy qizi kizi gizi оглу оглы угли ули улы уулу кызы кизи қизи ұлы ӯғли';

export const ancestryWords: ReadonlySet<string> = new Set(ancestry.split(' '));
export const ancestryWordsAfter: ReadonlySet<string> = new Set(ancestryAfter.split(' ').map(foldText));
export const particleWords: ReadonlySet<string> = new Set([...particles.trim().split(/\s+/), ...ancestryWordsAfter]);
/** Words after which `t` is the article het. */
export const wordsBeforeHet: ReadonlySet<string> = new Set(['van', 'in', 'op', 'aan', 'uit', 'over', 'bij']);
