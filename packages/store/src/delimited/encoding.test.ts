import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { detectEncoding } from './encoding.ts';

/** Names and places of each language, and the page that its files are in. */
const languages: Readonly<Record<string, readonly [page: string, words: string]>> = {
  french: [
    'windows-1252',
    'René Hélène Françoise Lefèvre Bérénice Noël Cécile Benoît Gérard Château Rue de la Forêt Évreux Besançon Mâcon Thérèse Jérôme Zoé Anaïs Loïc pièce né le réf Début Chloé Léa Dupré',
  ],
  german: [
    'windows-1252',
    'Müller Jäger Schröder Günther Köhler Strauß Weiß Bäcker Straße Zürich Jürgen Jörg Käthe Löwe Übelacker Österreich Groß Gebäude Größe Händel',
  ],
  spanish: [
    'windows-1252',
    'José María Núñez Peña Íñigo Ángel López García Martínez Sánchez Muñoz Ramírez Óscar Calle Año Begoña Málaga',
  ],
  portuguese: [
    'windows-1252',
    'João Conceição São Gonçalves Araújo Antônio Simões Falcão Magalhães Inês Luís Leitão Ação Estação',
  ],
  italian: ['windows-1252', 'Niccolò Città Là Università Nicolò Giosuè Però Perché Salvò Mosè Caffè Libertà'],
  swedish: ['windows-1252', 'Björn Åke Östlund Västerås Göran Sjöberg Hägg Malmö Åsa Lindström Ängel Öberg Bäckström'],
  danish: ['windows-1252', 'Søren Kjær Ærø Jørgensen Møller Åse Ødegård Bjørn Næss Sørensen Græsted Håkon'],
  dutch: ['windows-1252', 'Daniël Zoë Israël Oriëntatie België Indonesië Noël Loïs Brontë Hélène'],
  icelandic: ['windows-1252', 'Þór Guðrún Sigurðsson Ægir Jónsdóttir Björk Ásgeir Ýr Þórður Garðar Hólmfríður'],
  finnish: ['windows-1252', 'Mäkinen Hämäläinen Järvinen Väinö Töölö Jyväskylä Pöyry Kyllönen Äänekoski'],
  polish: [
    'windows-1250',
    'Łukasz Wójcik Zieliński Dąbrowski Kamiński Lewandowska Wiśniewski Kowalczyk Szymańska Woźniak Małgorzata Żak Łódź ulica Świętego',
  ],
  czech: [
    'windows-1250',
    'Dvořák Novák Jiří Černý Růžička Šťastný Zdeněk Němec Kučera Veselý Květa Říha Mařík Pražská Žižkov',
  ],
  slovak: ['windows-1250', 'Kováč Ľubomír Šimon Štefan Juraj Čierny Ďuriš Horváth Žilina Košice Tomáš Baláž Ľudmila'],
  hungarian: [
    'windows-1250',
    'Erdős Szabó Nagy Kovács Tóth Győr Lőrinc Dezső Fekete Molnár Kőszegi Füst Hűvös Bányai Gergő',
  ],
  croatian: ['windows-1250', 'Horvat Kovačić Marić Šarić Županić Đurđević Žarko Petrović Ivanišević Matić Luka Čačić'],
  turkish: [
    'windows-1254',
    'Yılmaz Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Koç Kurt Özkan Şimşek İbrahim Güneş Gökçe Işık',
  ],
  russian: ['windows-1251', 'Иванов Пётр Смирнова Анна Кузнецов Дмитрий Попов Васильев Соколов Михайлова Новиков'],
  greek: ['windows-1253', 'Παπαδόπουλος Γεώργιος Μαρία Νικολάου Αθήνα Δημήτρης Ιωάννου'],
};

function encoder(page: string): (text: string) => Buffer {
  const decoder = new TextDecoder(page);
  const bytes = new Map<string, number>();
  for (let byte = 128; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return (text) => Buffer.from([...text].map((sign) => bytes.get(sign) ?? sign.charCodeAt(0)));
}

test.each(Object.entries(languages))(
  'a file of names in %s, of any length, is read in its own page',
  (language, [page, text]) => {
    const encode = encoder(page);
    const words = text.split(' ');
    for (const rows of [5, 15, 50, 300]) {
      const random = seededRandom(`${language} ${rows}`);
      const word = () => words[Math.floor(random.next() * words.length)];
      const lines = Array.from({ length: rows }, (_, i) => `${i};${word()} ${word()};${word()}`);
      const written = `id;name;city\n${lines.join('\n')}\n`;
      const bytes = encode(written);
      const { name } = detectEncoding(bytes);
      expect(new TextDecoder(name).decode(bytes), `${rows} rows as ${name}`).toBe(written);
    }
  },
);

test('a guess that nothing here can decode is not taken', () => {
  const bytes = Buffer.from(
    Array.from({ length: 4000 }, (_, i) => (i % 7 === 0 ? 0x80 + ((i * 31) % 128) : 97 + (i % 26))),
  );
  expect(() => new TextDecoder(detectEncoding(bytes).name)).not.toThrow();
});
