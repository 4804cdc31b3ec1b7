/** Usual spellings of Korean surnames, one surname a line, its Revised Romanisation first (National Institute of Korean Language, 2000). */
const surnames = `
gim kim ghim
i lee yi rhee ri li rhie
bak park pak
choe choi choy tchoe
jeong jung chung chong joung jong
gang kang
jo cho joe
yun yoon youn
jang chang
im lim rim yim
han hahn
o oh
seo suh so su
sin shin
gwon kwon
hwang whang
an ahn
song soung
ryu yoo yu you ryoo
hong
jeon jun chun chon
go ko koh
mun moon
yang ryang
son sohn shon
bae pae
baek paek paik back baik
heo hur huh ho
nam nahm
no noh roh ro
ha hah
gwak kwak
seong sung song
cha
ju joo chu choo
u woo wu
gu koo ku goo
min
na ra la
jin chin
ji chi
eom um
chae chai
won weon
cheon chun
bang pang
gong kong
hyeon hyun hyon
ham hahm
yeo yuh yo
seonu sunwoo sonu seonwoo
namgung namkung namgoong
hwangbo whangbo
jegal chegal
sagong sakong
dokgo dokko tokko
`;

/** A Latin surname to the Revised Romanisations it may be. */
export const koreanSurnames: ReadonlyMap<string, readonly string[]> = read();

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of surnames.trim().split('\n')) {
    const [standard, ...others] = line.split(' ');
    for (const name of [standard, ...others]) map.set(name, [...(map.get(name) ?? []), standard]);
  }
  return map;
}

/** Surnames whose reading differs from the character's usual one, and surnames that lose their first consonant (두음법칙). */
export const koreanSurnameReadings: ReadonlyMap<string, string> = new Map([
  ['金', '김'],
  ['李', '이'],
  ['林', '임'],
  ['柳', '유'],
  ['劉', '유'],
  ['羅', '나'],
  ['盧', '노'],
  ['梁', '양'],
  ['呂', '여'],
  ['沈', '심'],
  ['車', '차'],
]);
