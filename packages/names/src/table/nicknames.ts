import { givenNames } from './given-names.ts';
import { givenNamesAsia } from './given-names-asia.ts';
import { givenNamesWorld } from './given-names-world.ts';

/**
 * Short, pet and national forms of given names, one group a line, folded. Written from general knowledge of the usual forms; a name may
 * stand in several groups (Alex, Sasha), and two names agree when they share one. Two names that both stand here and share no group are two
 * names.
 */
const groups = `
abigail abby abbie gail
abraham abe bram ibrahim abram avraham ابراهيم ابراهیم אברהם
albert al bert bertie alberto
alexander alex al alec sandy xander sasha alejandro alessandro aleksandr alexandre aleksander alexandru iskander sanya shura alexandros sandro sashko
alexandra alex sandra sandy sasha lexi alejandra aleksandra alessandra 
alexei alexey aleksei aleksey alyosha lyosha oleksii oleksiy aleksii alexis lesha
alfred al fred alf alfie alfredo
alice ali ally alicia
amanda mandy
anastasia nastya stacy asya
andrew andy drew andrei andrey andre andreas andres andrea andrej andrzej andriy
ann anne anna annie anya ana anita hanna ganna
anthony tony antonio anton antoine antonin antonios toon ton antonius tonino nino
antonia toni tonya
archibald archie
arthur art artie arturo artur
augustus gus augustine augustin
barbara barb babs barbie varvara varya
benjamin ben benny benji benjamin binyamin בנימין
bernard bernie barney bernhard bernardo
beatrice bea trixie beatriz
bridget biddy bridie
carol carrie carolyn caroline carolina
catherine katherine kathryn cathy kathy kate katie kitty kay cat katharine katarina ekaterina katya catalina katerina yekaterina jekaterina iekaterina kateryna aikaterini karin trijn toos
charles charlie chuck chas carlos carl karl charley carlo
charlotte lottie charlie
christina christine chris tina chrissy kristina cristina
christopher chris kit topher cristobal christoph christophe kristofer
cornelius neil connie cornelis kees cor
constance connie
cynthia cindy
daniel dan danny danilo daniele דניאל
deborah deb debbie debra
david dave davy davide dawid דוד דויד
dennis denis denny
diane diana di
dmitry dmitri dmitriy dima mitya dimitri dimitrios dmytro dmitrii
donald don donnie
dorothy dot dotty dolly dora
douglas doug
edmund ed eddie ned edmundo
edward ed eddie ted teddy ned eduardo edouard eduard eddy
eleanor ellie nell nora elinor
elizabeth liz lizzie beth betty betsy eliza lisa elsie bess libby elisabeth isabel isabella elizaveta liza els elisabet lies bep
emily em emma
emmanuel manny manuel emanuel manolo immanuel emmanouil manu
ernest ernie ernesto ernst
eugene gene evgeny evgeni yevgeny evgeniy zhenya eugenio eugen
eugenia evgenia yevgenia zhenya
evelyn evie eve
felicity fliss
ferdinand fernando hernando ferdie
florence flo florrie
frances fran fanny francesca francisca
francis frank frankie francisco franz paco pancho francesco francois ferenc franciszek curro
franklin frank
frederick fred freddie friedrich fritz frederic federico fredrick fredrik fryderyk
gabriel gabe gabi גבריאל gavriel
gennady gena gennadi genya gennadiy
geoffrey jeffrey geoff jeff
george georgie jorge georg georges giorgio giorgi georgios yuri georgi georgy gosha yegor jurgen gheorghe
gerald gerry jerry gerard geraldo gerardo gerhard
gertrude trudy gert
gregory greg grigory grigori gregor gregorio grisha grzegorz hryhoriy grigorii grigorios
guillermo memo william
harold harry hal
harriet hattie
helen nell ellen elena helena lena yelena helene olena alena olenka eleni
henry harry hank hal enrique henri heinrich heinz enrico henryk quique kike hendrik henk hendrikus rik
herbert bert herb
hugh hugo huey
ignatius ignacio nacho ignatz
irina ira irene
isaac ike zak isaak itzhak yitzhak ishaq יצחק
ivan vanya john
jacob jake jakob jacobo yaakov yakov jaap יעקב
jacqueline jackie
james jim jimmy jamie jaime jem diego santiago giacomo
jane janie jenny jean jeanne juana
janet jan
jennifer jen jenny
jeremiah jeremy jerry
jessica jess jessie
joan joanne joanna jo johanna
john johnny jack jon johan johann juan jean giovanni ivan jan hans jock ian sean joao yohanan janos ioannis johannes johanns hannes joop
jonathan jon nathan johnathan יונתן yonatan
joseph joe joey jose josef giuseppe pepe jozef iosif yosef yusuf yousef youssef יוסף beppe peppe pino jef sepp
josephine jo josie josefina josefa pepa pina giuseppina
joshua josh yehoshua
judith judy
julia julie juliet giulia yulia yulya
kenneth ken kenny
kimberly kim
konstantin kostya constantine konstantinos konstantyn
larisa lara larissa
laurence lawrence larry laurie lorenzo lars lorenz
leonard leo len lenny leonardo leonid lyonya
leopold leo poldi
leslie les
lewis louis lou louie luis ludwig luigi lew gigi
lillian lily lil
louise lou luisa
lucy lucia lucie
lyudmila lyuda mila ludmila luda liudmila
margaret maggie meg peggy marge margie greta rita margarita margot marguerite rita daisy malgorzata greet griet margriet
marcus mark marc marcos marco
maria mary marie masha molly polly mae miriam maryam mariya mitzi mariam meryem מרים mariia marijke mieke
martha marty marta
martin marty martinus marten
martina tina
matilda tilly mattie
matthew matt matty mateo matthias mattias matvei matteo
maximilian max maksim maxim
michael mike mick mickey mikey mikhail misha miguel michel mikael michal mihail michele mihai mischa mykhailo מיכאל michail
mildred millie
mohammed mohamed muhammad mohammad mohd muhammed mohamad mehmet md muhamad mokhammad magomed mochammad mahomet محمد
nancy nan
natalia natalie natasha natalya nataliya nataliia natalka
nathaniel nat nate nathan
nicholas nick nicky nico nikolai nikolay nicolas nikola kolya niklas nikolaos claus klaus mykola niccolo nikolaj
oleksandr aleksandr alexander sasha
olga olya helga
oliver ollie olivier
pamela pam
patricia pat patty trish tricia
patrick pat paddy patricio
paul pablo pavel paolo pauly pasha paulo pal pavlos
pavlo pavel paul
peter pete pedro pyotr petr pierre pieter piotr pietro petros petya petro petar piet petrus
philippa pippa pip
penelope penny
henrietta hettie etta
geraldine gerry geri
gwendolen gwendoline gwen
imogen immy
millicent millie
prudence prue
clifford cliff
rodney rod
desmond des
philip phil pip felipe philippe filip filipp phillip
priscilla cilla
rachel rae shelly raquel רחל rahel
ralph rolf raul
raymond ray raimundo ramon
rebecca becky becca רבקה rivka
reginald reg reggie
richard rick dick rich richie ricky ricardo ryszard
robert bob rob bobby robbie bert roberto rupert robin
roderick rod rory rodrigo
roger rodger rogelio
roland rollo rolando orlando rolly
ronald ron ronnie
rosemary rose rosie
rudolf rudy rodolfo rudolph
russell russ
samantha sam
samuel sam sammy shmuel שמואל
sarah sally sadie sara שרה
sebastian seb bastian
sergei sergey serge sergio serhiy seryozha serezha sergej serhii
sofia sophia sophie sonya sonia
solomon sol suleiman sulayman suleyman salomon soleyman shlomo שלמה
stanislav stas stanislaw
stephen steven steve stefan esteban stephan etienne stepan istvan stefano steffen stefanos stephanos
susan sue suzy susanna suzanne susana
svetlana sveta
tamara toma
tatiana tanya tatyana
terence terry terrance
teresa theresa terry tess tessa tere
theodore ted teddy theo feodor fyodor fedor teodoro theodoros fedya
thomas tom tommy tomas tomasz tommaso
timothy tim timmy timofei timoteo
ursula ulla
valentina valya
valery valeri valera valeriy
veronica ronnie vera nika
victor vic viktor vitya
victoria vicky viktoria vika tori
vincent vince vinny vicente vincenzo enzo
virginia ginny
vladimir volodya vova volodymyr wladimir vlad uladzimir
vladislav vlad slava wladyslaw
vyacheslav slava viacheslav
walter walt wally gualterio
wilfred wilf fred
william will bill billy willy liam wilhelm guillermo guillaume guglielmo willem willie wim wilhelmus pim
winifred winnie freda
yuri yury yura iurii yuriy jury
zachary zach zack zacarias zachariah
farrukh farruh
hussein husayn hussain hossein hosein husain huseyin husein حسين حسین
hassan hasan hassen حسن
ahmed ahmad ahmet akhmed achmad akhmad احمد
ali aly alee علي علی على
omar umar omer عمر
osama usama ussama ousama
othman usman uthman osman ousmane uthmaan عثمان
yahya yahia yehia يحيى يحيي یحیی
khaled khalid خالد
mahmoud mahmud mehmood mahmood محمود
mustafa mostafa moustafa mustapha مصطفى مصطفي مصطفی
abdullah abdallah abdulla abdollah
fatima fatma fatimah fatemeh فاطمة فاطمه
aisha ayesha aysha aicha ayse عائشة عايشة
ismail ismael esmail ishmael اسماعيل اسماعیل
yusuf yousuf joseph yousef youssef yusef يوسف یوسف
musa moussa moses moshe mousa موسى موسي موسی משה moishe
isa issa eisa jesus عيسى عيسي عیسی
ibrahim ebrahim abraham brahim
suleiman sulaiman soliman سليمان سلیمان
noor nur nour noori
valeria valeriya lera
daria darya dasha
lyubov liubov lyuba
boris borya
anatoly anatoliy anatolii tolya
artyom artem tyoma
roman roma
vasily vasiliy vasilii vasyl vasya
stepan styopa stepa
santiago santi yago
rosario charo
consuelo chelo
mercedes merche
concepcion concha conchita
pilar pili
inmaculada inma
salvatore toto turi
domenico mimmo
gaetano tano
raffaele lello
jacobus jaap koos
adrianus adri arie adriaan
gerardus gerard gert
wilhelmina mina willemina mien
petronella nel nelly
hendrika rika
encarnacion encarna
montserrat montse
reynaldo rey
chukwuemeka emeka
oluwaseun seun
babatunde tunde
adewale wale
olusegun segun
ikechukwu ike
temitope temi
dolores lola loli
javier javi
${givenNames}`;

/** A folded given name to the numbers of its groups. */
export const nicknameGroups: ReadonlyMap<string, readonly number[]> = read(groups);
/**
 * The same with the given names of more cultures, for two whole names. Records are matched without them: there every listed name that shares
 * no group speaks against one person, and cost true pairs with slips in short names.
 */
export const givenNameGroups: ReadonlyMap<string, readonly number[]> = read(
  `${groups.trim()}\n${givenNamesWorld.trim()}\n${givenNamesAsia.trim()}`,
);

function read(lines: string): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [group, line] of lines
    .trim()
    .split(/\n| \/ /)
    .entries()) {
    for (const name of new Set(line.split(' '))) map.set(name, [...(map.get(name) ?? []), group]);
  }
  return map;
}
