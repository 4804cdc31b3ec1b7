import type { Random } from '@lookback/base';

/** A name as it is written: in its own script first, then the romanisations that clerks use. */
export type Written = readonly string[];

/** The names of one register: every name with all the ways in which it is written. */
export interface Tongue {
  readonly women: readonly Written[];
  readonly men: readonly Written[];
  readonly families: readonly Written[];
  /** Parts of rare family names, parallel in all scripts. */
  readonly heads: readonly Written[];
  readonly tails: readonly Written[];
  /** Ending of a woman's family name, by script; empty where there is none. */
  readonly womanEnding: Written;
  /** The father's given name is part of the name. */
  readonly patronymic: boolean;
  readonly villages: readonly string[];
  readonly streets: readonly string[];
}

const list = (text: string): Written[] => text.split(' ').map((item) => item.split('/'));
const words = (text: string): string[] => text.split(' ');

const arabic: Tongue = {
  women: list(
    'فاطمة/Fatima/Fatma مريم/Maryam/Mariam عائشة/Aisha/Aicha خديجة/Khadija زينب/Zainab/Zeinab نور/Nour/Noor سارة/Sara/Sarah هدى/Huda/Hoda ليلى/Layla/Leila أمينة/Amina سلمى/Salma رانيا/Rania هناء/Hanaa سعاد/Suad/Souad نادية/Nadia سميرة/Samira دينا/Dina رشا/Rasha',
  ),
  men: list(
    'محمد/Mohammed/Muhammad/Mohamed أحمد/Ahmed/Ahmad علي/Ali حسن/Hassan/Hasan حسين/Hussein/Husain عمر/Omar/Umar إبراهيم/Ibrahim يوسف/Youssef/Yusuf خالد/Khalid/Khaled محمود/Mahmoud/Mahmud مصطفى/Mustafa/Mostafa سعيد/Said/Saeed طارق/Tariq/Tarek كريم/Karim/Kareem سمير/Samir/Sameer بلال/Bilal/Belal وليد/Walid/Waleed ناصر/Nasser/Nasir',
  ),
  families: list(
    'الحسن/Alhassan الخطيب/Alkhatib المصري/Almasri الشامي/Alshami حداد/Haddad نجار/Najjar/Najar خوري/Khoury/Khouri منصور/Mansour/Mansur صالح/Saleh/Salih عثمان/Othman/Osman سليمان/Suleiman/Sulaiman داود/Dawood/Daoud قاسم/Qasim/Kassem عيسى/Issa/Eissa حمدان/Hamdan زيدان/Zidan/Zaidan',
  ),
  heads: list('بر/Bar تل/Tal دي/Di را/Ra شر/Shar كن/Kan مر/Mar نص/Nas جب/Jab حم/Ham طر/Tar'),
  tails: list('اني/ani اوي/awi ادي/adi وني/ouni يلي/ili اسي/asi'),
  womanEnding: [],
  patronymic: true,
  villages: words('Tall Safra Qasr Zarqa Marj Naba Wadi Jisr Hara Rumana'),
  streets: words('Souk Nahr Jami Zaytun Madrasa Karama Salam Thawra'),
};

const tajik: Tongue = {
  women: list(
    'Гулнора/Gulnora/Gulnara Мадина/Madina Нигора/Nigora Шахноза/Shahnoza/Shakhnoza Зарина/Zarina Дилором/Dilorom Фарзона/Farzona Ситора/Sitora Манижа/Manizha Озода/Ozoda Малика/Malika Тахмина/Tahmina Лола/Lola Мехрангез/Mehrangez',
  ),
  men: list(
    'Рустам/Rustam Фаррух/Farrukh/Farruh Бахтиёр/Bakhtiyor/Bahtiyor Далер/Daler Умед/Umed Джамшед/Jamshed/Dzhamshed Сухроб/Suhrob/Sukhrob Шерзод/Sherzod Фирдавс/Firdavs Алишер/Alisher Комрон/Komron Хуршед/Khurshed/Hurshed Тимур/Timur Наврӯз/Navruz',
  ),
  families: list(
    'Каримов/Karimov Рахимов/Rahimov/Rakhimov Назаров/Nazarov Шарипов/Sharipov Юсупов/Yusupov Саидов/Saidov Холов/Kholov/Holov Раджабов/Rajabov/Radzhabov Ализода/Alizoda Мирзоев/Mirzoev/Mirzoyev Ахмедов/Ahmedov/Akhmedov Давлатов/Davlatov Собиров/Sobirov Турсунов/Tursunov',
  ),
  heads: list('Ба/Ba Гу/Gu До/Do За/Za Ис/Is Ка/Ka Ма/Ma Ну/Nu Ра/Ra Са/Sa То/To Фа/Fa Ша/Sha Му/Mu Хо/Kho'),
  tails: list('бов/bov даров/darov миров/mirov лиев/liev зоров/zorov дуллоев/dulloev матов/matov кобов/kobov'),
  womanEnding: ['а', 'a'],
  patronymic: true,
  villages: words('Варзоб Гиссар Куляб Истаравшан Пенджикент Рудаки Шугнан Рушан Исфара Вахдат'),
  streets: words('Айни Рудаки Навои Сомони Сино Дусти Борбад Хайём'),
};

const chinese: Tongue = {
  women: list(
    '芳/Fang 娜/Na 敏/Min 静/Jing 丽/Li 秀英/Xiuying 艳/Yan 霞/Xia 桂英/Guiying 玉兰/Yulan 雪梅/Xuemei 婷婷/Tingting 晓红/Xiaohong 慧/Hui 丹/Dan 春梅/Chunmei',
  ),
  men: list(
    '伟/Wei 强/Qiang 磊/Lei 军/Jun 洋/Yang 勇/Yong 杰/Jie 涛/Tao 超/Chao 明/Ming 刚/Gang 建国/Jianguo 志强/Zhiqiang 国华/Guohua 文斌/Wenbin 海波/Haibo',
  ),
  families: list(
    '王/Wang 李/Li 张/Zhang 刘/Liu 陈/Chen 杨/Yang 赵/Zhao 黄/Huang 周/Zhou 吴/Wu 徐/Xu 孙/Sun 胡/Hu 朱/Zhu 高/Gao 林/Lin 何/He 郭/Guo 马/Ma 罗/Luo',
  ),
  heads: list('欧/Ou 司/Si 上/Shang 诸/Zhu'),
  tails: list('阳/yang 马/ma 官/guan 葛/ge'),
  womanEnding: [],
  patronymic: false,
  villages: words('Dongshan Xihe Nanping Beilin Taihu Longkou Hengdian Anqiu'),
  streets: words('Renmin Jianshe Zhongshan Heping Xinhua Wenhua'),
};

const british: Tongue = {
  women: list(
    'Agnes Bridget Catherine/Katherine/Kathryn Deirdre Eleanor/Elinor Frances Geraldine Harriet Imogen Jacqueline/Jackie Kirsty Lorna Maureen Niamh Philippa/Pippa Rosemary Sheila Tracey/Tracy Ursula Winifred Priya Fatima Anneka Beryl',
  ),
  men: list(
    'Alistair/Alasdair Barnaby Callum/Calum Desmond Euan/Ewan Fergus Graham/Graeme Hamish Ian/Iain Jeremy/Jerry Kieran Leslie Malcolm Nigel Owen Patrick/Paddy Rupert Stuart/Stewart Trevor Vincent Imran Gareth Colin Duncan',
  ),
  families: list(
    'Ahmed Begum Burns Campbell Davies/Davis Evans Fraser Gallagher Hughes Jenkins Kelly Khan Lloyd MacDonald/McDonald Murphy/Murphey Murray Nolan OBrien Patel Quinn Reid/Reed Singh Stewart/Stuart Sullivan Thomson/Thompson Vaughan Walsh Watkins Wallace Yates',
  ),
  heads: list('Brad Cheth Dun Elm Fair Glas Hart Inch Kirk Lang Mos Nor Ogil Pem Roth Sel Thorn Wain'),
  tails: list('bridge by combe field gate holm ington ley man more ridge son stock ton ward wick'),
  womanEnding: [],
  patronymic: false,
  villages: words('Alness Buckie Comrie Dunoon Ellon Forres Golspie Huntly Irvine Kelso Lanark Moffat'),
  streets: words('Abbey Bridge Castle Dock Ferry Glebe Harbour Kirk Loch Manse Orchard Priory'),
};

export const tongues = { arabic, tajik, chinese, british } as const;

/** Picks with the skew of real names: the first of a list some eight times as often as the last. */
export function oftenFirst<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(items.length * random.next() ** 1.5)];
}

/** A family name: one in `rare` is put together, the others are common. */
export function familyName({ families, heads, tails }: Tongue, random: Random, rare: number): Written {
  if (!random.chance(rare)) return oftenFirst(families, random);
  const head = random.pick(heads);
  const middle = random.pick(heads);
  const tail = random.pick(tails);
  return head.map((_, form) => `${head[form]}${middle[form].toLowerCase()}${tail[form]}`);
}
