/**
 * Letters to Latin where no learnt table stands. Cyrillic: ICAO Doc 9303-3 (section 6 B) with BGN/PCGN for the letters it lacks; Greek: ELOT 743
 * (ISO 843); Armenian: BGN/PCGN 1981; Georgian: national system 2002; Hebrew: consonants of the Academy's system of 2006;
 * Devanagari: Hunterian (Survey of India). Longest key first.
 */
const tables = {
  cyrillic:
    'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю iu я ia ' +
    'і i ї i є ie ґ g ў u қ q ғ gh ҳ h ҷ j ӣ i ӯ u ә a ө o ү u ұ u һ h ң ng ј j љ lj њ nj ђ dj ћ c џ dz ѓ g ќ k ѕ dz',
  greek:
    'αυ av ευ ev ηυ iv ου ou γγ ng γξ nx γχ nch μπ b ντ d αι ai ει ei οι oi υι yi α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  armenian:
    'ու u և ev ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f',
  georgian:
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  devanagari:
    'क्ष ksh ज्ञ gy अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au क k ख kh ग g घ gh ङ n च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ f ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ' +
    'ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ं n ँ n ः h ् _ ़ _ ॅ e ॉ o',
} as const;

/** Scripts with a table here. */
export type RomanisedScript = keyof typeof tables;

const compiled = new Map<string, { pattern: RegExp; to: ReadonlyMap<string, string> }>();

/** Latin letters of a folded token by its script's table; letters without an entry stay. */
export function romaniseByTable(token: string, script: RomanisedScript): string {
  const { pattern, to } = compiledTable(script);
  const text = script === 'devanagari' ? withInherentVowels(token) : token;
  return text.replace(pattern, (letters) => to.get(letters) ?? '');
}

function compiledTable(script: RomanisedScript): { pattern: RegExp; to: ReadonlyMap<string, string> } {
  const known = compiled.get(script);
  if (known) return known;
  const cells = tables[script].split(' ');
  const to = new Map<string, string>();
  for (let i = 0; i < cells.length; i += 2) to.set(cells[i], cells[i + 1] === '_' ? '' : cells[i + 1]);
  const keys = [...to.keys()].sort((a, b) => b.length - a.length);
  const table = { pattern: new RegExp(keys.join('|'), 'gu'), to };
  compiled.set(script, table);
  return table;
}

/** A consonant without vowel sign or virama carries a, save at the end of the word. */
function withInherentVowels(token: string): string {
  return token.replace(/([\u0915-\u0939]\u093c?)(?![\u093e-\u094d\u093c]|$)/gu, '$1\u093e');
}
