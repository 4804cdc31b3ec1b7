/**
 * Words of addresses. Street kinds and directions: abbreviations of USPS Publication 28 (appendices B and C1) and the common
 * postal abbreviations of Spanish, French, German, Italian, Portuguese and Russian addresses. Each line: full word, its short forms.
 */
const sameWords = `
street st str strt
avenue ave av avn aven
road rd
boulevard blvd boul bd bulv
drive dr drv
lane ln
court ct crt
place pl plc
square sq sqr
terrace ter terr
crescent cres cresc
highway hwy hway
parkway pkwy pky
close cl
circle cir circ
way wy
trail trl
gardens gdns gdn
heights hts
mount mt
saint snt
fort ft
building bldg bld
north n
south s
east e
west w
northeast ne
northwest nw
southeast se
southwest sw
calle c cl
avenida avda avd av
carretera ctra
plaza pza plza
paseo pso
colonia col
rue r
chemin ch chem
strasse str strass
platz pl
weg wg
via v
piazza pza
corso cso
rua r
улица ул
проспект пр просп пркт пр-т
переулок пер
площадь пл
шоссе ш
дом д
корпус корп к
строение стр
город г
область обл
район р-н рн
микрорайон мкр мкрн
куча кучаи
`;

/** Words that announce a unit inside a building, or a box of one's own. */
const units = `
apt apartment apartments appt app appartement apartamento apto flat unit suite ste room rm office ofc box pobox
piso puerta pta dpto depto departamento despacho oficina int interior bureau chambre porte
wohnung whg zimmer interno scala appartamento sala quarto
кв квартира комн комната ком офис оф помещение пом хона хонаи
daire lokal mieszkanie lok byt lgh
شقة غرفة  室 호 号室
`;

/** Short form to full form. A short form of two words (`st`, `pl`, `av`) keeps the first in the list. */
export const wordsOfAddress: ReadonlyMap<string, string> = readSameWords();

/** Announces of a unit. */
export const unitWords: ReadonlySet<string> = new Set(units.trim().split(/\s+/));

function readSameWords(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of sameWords.trim().split('\n')) {
    const [full, ...shorts] = line.split(' ');
    for (const short of shorts) if (!map.has(short)) map.set(short, full);
  }
  return map;
}
