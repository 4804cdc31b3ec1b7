/**
 * Given names of Arabic, Persian, Central Asian, Turkish, African, South and South-East Asian, Greek, Caucasian, Hebrew, Hungarian and
 * Icelandic use, groups apart by strokes: the spellings of one name in the countries that bear it (Gulf and Egyptian English, Maghreb French,
 * Somali letters of 1972, Turkish, West African, Indonesian before 1972), its usual short forms, its own script. Folded. Two names that both
 * stand in the tables and share no group are two names. Written from general knowledge of the usual spellings; far from complete.
 */
export const givenNamesWorld = `
hassan hasan hacene hassane hacen xasan hasaan hassen lassana حسن
hussein hussain husayn houcine hocine hussen xuseen housseine hossain hussin حسين حسین
mohammed mohamed muhammad mohamad muhammed mohammad mouhamed mohamet maxamed moh muh mochamad mochammad mohd mhd mamadou magomed mukhammad mahomed محمد
mahmoud mahmud mahmood mahmut maxamuud mohamud mahamoud mahamud محمود / ahmed ahmad ahmet axmed achmad akhmad akhmed ahmadou amadou ahmadu احمد
hamed hamid hamit / hammad hamad حمد / muhsin mohsen mohcine
sulaiman suleiman soliman slimane souleymane suleman solayman saleebaan suleyman سليمان سلیمان
othman uthman osman athmane ousmane usman cusmaan cismaan othmane usmanu عثمان / ali aly alee cali aliyu aliou علي علی
omar umar omer oumar cumar umaru عمر
abdi cabdi / abdullahi cabdullaahi abdulahi abdullaahi / ibrahim ebrahim brahim ibraahim ibrahima ابراهيم ابراهیم አብርሃም
ismail ismael smail ismaaciil esmail ismaila
yusuf yousef youssef yousuf yuusuf youssouf yusufu jusuf joseph يوسف یوسف / yunus younes younis yonis yunis junus younous يونس
yahya yahia yehia yaxya يحيى / yakub yaqoub yakubu yacoub yaqub yaacub yacouba يعقوب
issa isa eisa ciise aissa isse عيسى / musa moussa moosa muuse muse mousa mussa موسى / harun haroun haruun haruna aaron هارون
dawood daoud dawud dauda da'ud daud داود
said saeed saied sayeed saiid siciid saidu seydou سعيد سعید / saad saed sa'd سعد / saadi / sayed syed sayyid elsayed السيد
salim saleem slim selim سليم / salem salim saalim سالم / salman selman سلمان
jamal gamal djamel jamel djamal cemal dzhamal jamaal جمال / jamil gamil djamil jameel cemil جميل / jamila gamila djamila jameela cemile جميلة
jalal galal djalal celal jalaal جلال / jaber gaber djaber jabir جابر
kamal kamel kemal kamaal كمال / kamil kamel kaamil كامل / karim kareem abdelkrim krim كريم / khalid khaled khaalid halid خالد
khalil khaleel halil xaliil خليل
rashid rasheed rachid raashid reshid رشيد / rashad rachad reshad / rashida rachida raashida / tariq tarek tarik tareq taariq طارق
taher tahir taahir dahir daahir طاهر / walid waleed oualid waliid velid وليد
hisham hicham hesham hishaam هشام / hashim hashem hachem haashim haxim هاشم
qasim kassem kacem qassem gassim kasim ghassem ghasem qaasim belkacem belgacem قاسم / anwar anouar enver anvar أنور انور
amin ameen lamine amiin emin امين / amina aminah amena aamina ameena aminata آمنة أمينة امينه / amir ameer amiir emir / amira ameera amirah
fatima fatma fatimah faadumo fadumo fatoumata fatimata fatou fatime fateme fatemeh fatimeh faduma فاطمة فاطمه
khadija khadijah khadidja khadiijo khadijo hatice khadra khadeeja kadidia خديجة خدیجه
aisha aysha aicha ayesha caasha asha aissata aishatu aichatou ayse aise aishah عائشة
maryam mariam meriem meryem maryan miriam mariama mariyam maryama مريم مریم
zainab zeinab zaynab zineb zeynab zeynep seynab zaineb زينب زینب / zahra zahraa zehra sahra zohra زهراء / nur nour noor nuur nura noura نور
nura noura noora نورا نوره / layla leila laila leyla leylo ليلى / salma selma salmo سلمى
huda hoda houda هدى / hind hend هند / hanan hanane hanaan حنان / hanan hanin / samira sameera samiira سميرة / samir sameer samiir سمير / samer سامر
sami samy saami سامي / sameh samih سامح / samar سمر / sana sanaa sanae سناء / shaima shaimaa chaimaa chaimae chaima shayma شيماء
nasser naser nasir nacer naasir ناصر / nasr نصر / nasreen nasrin nesrin nesrine نسرين نسرین / nabil nabeel nebil نبيل / nadia nadiya nadya ناديه نادية
nadira nadirah نادرة / nadir nadeer نادر / adel adil aadil cadil عادل / amr amro عمرو
mustafa mostafa moustafa mustapha moustapha mustaf mustafe مصطفى / murad mourad murat muraad مراد / mourad murad / munir mounir muneer منير
mansour mansur mansoor mansuur منصور / majid majeed madjid majiid mecit مجيد / majed maged ماجد / majdi magdi مجدي
rami ramy رامي / ramzi ramzy remzi رمزي / rafiq rafik rafeeq rafique رفيق / rida reda ridha riza reza رضا / raouf rauf rawuf رؤوف
riyad riad riyadh ryad رياض / bilal belal bilaal بلال / hilal helal هلال / badr bader badar بدر / bashir bachir basheer bashiir beshir بشير
basim bassem bassam
faisal faysal feisal faycal فيصل / fahd fahad فهد / fouad fuad fuaad fuat فؤاد / farid fareed ferid فريد / farida fareeda faridah / faris fares فارس
ghassan غسان / hamza hamzah xamse hamse حمزه / haidar haydar heydar hyder حيدر / hatem hatim حاتم / hadi haadi هادي
idris idriss driss idriis / ilyas elias ilyaas / imad emad imed عماد / imran emran umraan / ihab ehab ايهاب / jihad gehad djihad جهاد / khadir khider
lutfi lotfi / madani / marwan marouane merwan marwaan مروان / nizar nezar نزار / nidal nedal نضال
osama usama oussama usaama أسامة اسامه / qais kais qays قيس / saif seif sayf seyf سيف / salah saleh salaah صلاح / saleh salih salah saalax صالح
shakir chaker shaker شاكر / sharif cherif sherif shareef shariif شريف / taha طه / wael wail وائل / yasir yasser yaser yassir ياسر
yasin yassin yassine yaasiin ياسين / younes younis
zakaria zakariya zakarya zakariyya sakariye zakariah زكريا / ziad zeyad ziyad zyad زياد / zaid zayd zeid زيد / zubair zoubir zubayr zubeyr الزبير
abubakar abubakr aboubacar abubaker abu bakr aboubakar boubacar bubakar abuubakar أبوبكر / aziz azeez azis casiis عزيز / karam كرم / amal أمل
muna mona منى
warsame warsama / jama jaamac jamac jaama / jamac / farah faarax farax farxaan / hirsi xirsi hersi / elmi cilmi / duale ducaale dualeh ducale
guled guleed / abshir absher / mahad mahat / dahir daahir / deqa deeqa deka / halima halimo xaliimo haleema halimah halimat xalimo حليمة
hodan hodaan / ifrah / ayan ayaan / fardowsa ferdowsa firdausa / liban liibaan / roble / geedi gedi / samatar / shire / egal cigaal / awil cawil
awale cawaale / asli casli / ubah ubax / sahro
mohammadreza / gholamreza qolamreza / gholamali / mehdi mahdi مهدی / mehran مهران / mehrdad / mehrangez mehrangiz / behrouz behruz behrooz بهروز
behnam / behzad / farhad farkhad farhod فرهاد / farshad / farzad / farzana farzaneh / farhana / farhan
fereydoun fereidoon faridun fereydoon fereydun فریدون / hushang houshang hooshang هوشنگ
javad jawad جواد / kourosh kurosh koorosh cyrus کوروش / kaveh kave / kambiz / keyvan kayvan / masoud masood massoud masud mesut مسعود
mohsen muhsin محسن / morteza murtaza / nahid naheed / nazanin / niloufar nilufar / parisa / parviz parwiz parvez pervez پرویز / peyman payman / ramin
roya / sadegh sadeq sadiq صادق / sajjad sajad
siamak / siavash / shahin shaheen chahine sahin şahin شاهین / shahram / shirin shireen شیرین / soraya suraya sorayya ثریا / soheil suhail sohail
vahid waheed wahid / yaghoub / zohreh / dariush daryoush dariyush daryush داریوش / esmail ismail esmaeil اسماعیل / iraj ایرج / mahnaz مهناز / mahtab
mina / mona / maryam / akbar / asghar / abbas عباس
rustam rostam rustem / farrukh farruh farukh / firuz firouz feroz firuza / firdavs firdaus ferdows / daler / davron / davlat / davlatali
jamshed jamshid dzhamshed jamsheed جمشید / jamoliddin / shahriyor shahriyar shakhriyor / sherali / shahlo shahla / shahnoza shakhnoza shahnaz
manizha manija / nigina / nigora / nozim nazim / nazar
bahrom bahram bakhrom / bahodur bahadur bakhodur / khurshed khurshid / khusrav khosrow / komron kamran kamron / komil kamil / umed umid omid / umar
ismoil ismail / isroil israil / abdullo abdulloh / sirojiddin sirodzhiddin / muhammadjon mukhammadzhon / zafar / zarif / zarina / zebo / zulfiya
alisher / anvar / aziza / dilshod dilshad / dilfuza / gulnora gulnara gulnor / malika / mavluda / oybek aybek / otabek / sardor / ulugbek / sanjar
timur temur teymur
nursultan / nurlan / kanat / bolat bulat / aidar aydar / aigerim aygerim / ainur aynur / daniyar / dauren / erlan yerlan / gulmira / madina / marat
meruert / rinat / serik / saule / talgat / zhanar / aibek aybek / azamat / almaz / bakyt bakhyt / kubanychbek
ayse / aysegul / aylin / aysun / aynur / ali / alp / ahmet / mehmet / baris / berk / beyza / burak / burcu / busra / cagla / caglar / can / cem
cemal / cengiz djengis / cigdem / deniz / derya / dilek / dogan / ebru / elif / emin / emine / emrah / emre / engin / erdem / erhan / erkan / esma
esra / fatih / fatma / ferhat / furkan / gokhan goekhan / gonca / gorkem / gulay / gulsen / gulsum / hakan / halil khalil / hasan / huseyin / ibrahim
irem / ismet / kadir / kadri / kemal / kenan / leman / levent / mert / merve / meryem / muge / murat / necati / nilgun / nilufer / nuri / oguz / onder
onur / orhan / osman / ozge / ozgur / ozlem / ozan / pelin / ramazan / recep / selin / selim / selma / semih / sercan / serkan / sevgi / sibel
songul / sule / sukru / tolga / tugba / tugce / tugrul / ugur / umit / umut / umur / unal / volkan / yasar / yavuz / yigit / yildiz / zeynep
oluwaseun seun / oluwafemi olufemi femi / olufunke funke / babatunde tunde / adewale wale / adebayo bayo / ademola demola / adekunle kunle / adeola
adetokunbo tokunbo / olusegun segun / olumide / olabisi bisi / olamide / oladele dele / oluwatoyin toyin / oluwatosin tosin / omolara lara
folasade sade / folake / funmilayo funmi / titilayo titi / titilola / temitope temi / temitayo tayo / yetunde / kayode / kehinde / taiwo taiye
ayodele dele ayo / ayodeji deji / abiodun biodun / abimbola bimbola / bukola / ibukun / modupe dupe / morenike / simisola / yewande / yemi
gbenga olugbenga / rotimi / sola / sunday
chukwuemeka emeka / chukwudi chudi / chukwuma / chinedu nedu / chidi / chidiebere / chidinma / chinonso nonso / chinenye / chinwe / chioma
chiamaka amaka / adaobi ada / adaora / adaeze / ebere / ebuka chukwuebuka / ifeanyi ify / ifeoma ify / ikechukwu ike / ikenna ike / kelechi / ngozi
nkechinyere nkechi / nkem / nkiru / nnamdi / nneka / nnenna / obinna obi / obiora / obioma / okechukwu okey / onyekachi kachi / somto / uchenna uche
uju / ugochukwu ugo / uzoma / hauwa hawwa hawa / hadiza / halima / hassana / hussaini / hassan / bello / danladi / garba / sani / shehu / tanko
aminu / nasiru / kabiru / sanusi / ladi / talatu / zainab
kwame kwami / kwabena kobina / kwaku kweku / kofi / kojo kwadwo / kwasi kwesi / yaw / ama / akosua / adwoa / abena / akua / yaa / afua efua / esi
mamadou / amadou / ousmane / moussa / ibrahima / cheikh / demba / fatou / awa / aminata / binta / mariama / sekou / seydou / souleymane / modou
abdoulaye / alioune / khady / ndeye / kadiatou / oumou / wanjiku / wanjiru / wambui / wangari / njeri / nyambura / kamau / kariuki / kimani / mwangi
maina / otieno / ochieng / odhiambo / onyango / akinyi / achieng / atieno / adhiambo / kiprop / kipchoge / cheruiyot / chebet / jepkosgei / juma
hamisi / rehema / neema / baraka / amani / bahati / zawadi
abebe ababe / abebech / abeba abebaw / alem / alemayehu alemayhu / alemitu / almaz / amanuel amanuil emmanuel / aregawi / asfaw / aster / araya
bekele / belay / bereket / berhane birhane brhane / berhanu birhanu / bethlehem betelhem bethelhem / biniam binyam / biruk / dagmawit / daniel
dawit daweet david / dereje / desta / ermias / ephrem efrem / eyob / fikre fikru / fikadu / freweini / genet / getachew getachow / girma / girmay
hagos / haile hayle / haimanot haymanot / hailemariam hailemaryam haylemariam haylemaryam ኃይለማርያም / haileselassie hailesellassie ኃይለሥላሴ / hiwot hiwet / isaias isayas esayas / kebede / kidane / kiros
lemlem / mahlet / mehari mehary / mehret mihret / mekonnen makonnen / meles / mengistu mengistou / merhawi / meseret / mesfin / mulugeta / mulu
negash / negasi / rahel rachel / sara sarah / samuel / selam selamawit ሰላማዊት ሰላም / senait senayt / seble / sisay / solomon selomon / tadesse taddesse tadese
tekle tekele / teklay / tesfaye tesfaie / tesfalem / teshome / tewodros tedros tewedros / tewolde tewelde / tigist tigest / tirunesh / tsegaye tsegaie
tsehay / woldu / worku worqu / yemane / yohannes yohanes johannes ዮሐንስ ዮሃንስ / yonas / yared / yodit / zenebe / zerihun / zewdu
gebreselassie gebreslasie ghebreselassie ghebreslasie gebresilassie gebresellassie ገብረሥላሴ ገብረስላሴ / gebremariam ghebremariam ገብረማርያም / gebremedhin / gebrehiwot / woldemariam weldemariam woldemaryam ወልደማርያም / woldegiorgis
teklehaimanot teklehaymanot tekelehaimanot ተክለሃይማኖት / tekleberhan
rahman raxmaan rahmaan rehman rahmane rahmon رحمن رحمان / rahim raxiim raheem rahiim رحيم رحیم / qadir qaadir kadir kader qader قادر / latif ladiif lateef latiif / wahab wahhab waahab / hakim xakiim hakeem hakim حكيم / nasir naasir / salam salaam
`;
