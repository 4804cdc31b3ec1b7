/**
 * One given name in several spellings, folded, groups apart by strokes: spellings that sound alike in one language, its spellings in neighbouring
 * languages, and the romanisations of one Cyrillic or Greek name. Written from general knowledge of the usual spellings (onomastics). Left out is
 * what parents give to two children as two names: another ending (Maria, Marie), another sex (Francis, Frances), a short form (John, Jon), another
 * first sound (Anna, Hanna). So are Alan and Allan, which the hostile files of the bench give to twins. No spelling stands in two groups.
 */
const groups = `
aaron aron arron / abigail abigale abbigail / adela adella / adrian adriaan adrien / aidan aiden aedan / aileen eileen eilene / ainhoa ainoa
alasdair alistair alastair alister alisdair / alexander aleksander aleksandr alexandr alexandre aleksandar / alexandra aleksandra
alexei alexey aleksei aleksey alexej aleksej / alice alys alyce / alicia alisha alycia / alison allison alyson allyson / alyona alena aliona
amy aimee amie / ana anna / anastasia anastasiya anastasija anastasiia / anatoly anatoli anatoliy anatolii anatolij
andrei andrey andrej andriy andrii / angela anzhela / angelika angelica anzhelika / anja anya / ann anne / anthony antony
arkady arkadi arkadiy arkadii / artem artyom artjom artiom / arthur artur / asa aasa / ashley ashleigh ashlee / balthasar baltasar baltazar / barry barrie
benedict benedikt / benoit benoist / bernard bernhard / bernd bernt berndt / beverley beverly / birgit birgitt / bjorn bjoern / bogdan bohdan
boguslaw boguslav bohuslav / brendan brendon / brian bryan / bridget bridgette brigid / britney brittney brittany / britta brita / bronwen bronwyn
brooke brook / caitlin caitlyn kaitlin kaitlyn katelyn / callum calum / cameron kameron / carina karina karyna / carine karine / carl karl
carla karla / carlo karlo / carol carole caryl / carolina karolina / caroline karoline carolin karolin / carolyn carolynn / carsten karsten
carys cerys / caspar casper kaspar kasper / catherine katherine kathryn cathryn catharine katharine kathrine / catharina katharina katarina catarina
cathleen kathleen / cathrin kathrin katrin catrin / cedric cedrik / charlie charley / charlene sharlene / chelsea chelsey / cheryl sheryl
chloe khloe / christelle christele kristelle / christer krister / christian kristian cristian krystian
christina kristina cristina krystyna khristina / christine kristine / christoffer kristoffer / christoph christof kristof
christopher kristopher christofer kristofer / christos hristos / ciaran kieran kieron keiran kieren / claire clare clair / clara klara
claudia klaudia / claus klaus / clemens klemens / colin collin / connor conor conner / conrad konrad / constantin konstantin constantine konstantyn
corey cory / corinna korinna / corinne corine / cornelia kornelia / cornelis kornelis / courtney kourtney / cynthia cinthia / cyril cyrill cyrille
damian damien / daniil danil danila danylo / darren darran daren / darya dariya daria darja dariia / daryl darryl darrell / david dawid davyd
deborah debra debora / deirdre deidre / demetrios dimitrios / denis dennis denys / derek derrick derick / dermot diarmuid diarmaid / detlef detlev
diana dyana / diane dianne / dietrich diedrich / dirk dirck / djordje dorde / dmitry dmitri dmitriy dmitrii dmitrij dimitri dimitry dmytro dimitrii
dominic dominik dominick / dorothea dorotea / dylan dillan / eckhard eckhart eckehard / edith edyth / edmund edmond / eduardo edoardo
edward edvard eduard / einar ejnar / eivind eyvind / elaine elayne elain / eleanor elinor eleanore elenor / elena helena yelena jelena / eliane elyane
elisa eliza / elisabeth elizabeth elisabet / ellen elen / elliot elliott eliot eliott / emanuel emmanuel immanuel / emanuela emmanuela
emanuele emmanuele / emilia emiliya emilija emiliia / emily emilie emely / enrique henrique / eoin eoghan / erhard erhardt ehrhard / eric erik erick
erica erika / ernest ernst / esther ester / euan ewan ewen / eugen eugene / eva ewa yeva / evangelos evaggelos / evelyn evelyne evelin eveline
evgenia evgeniya ievheniia yevheniia jewhenija yevheniya jewgenija yevgenia yevgeniya evgenija evgeniia ievgeniia / evgeny evgeni jevhen ievhen jewhen evgeniy evgenii yevgeny yevgeni yevgeniy yevhen jewgeni ievgen yevgen
fay faye / fergus feargus / filip philip phillip philipp filipp / frederick fredrick frederic fredric frederik fredrik / friederike friderike
fyodor fjodor fedor feodor fiodor / gabriela gabriella / gail gayle gale / galina halina halyna / garrett garret garett / gary garry / gavriil gavril gavrila
gemma jemma gema / gennady gennadi gennadiy gennadii gennadij / geoff jeff / geoffrey jeffrey geoffery jeffery jeffry / georgia giorgia
gerald jerald gerold / gerard gerrard / gerd gert / gerhard gerhardt / geronimo jeronimo / gerry jerry / gillian jillian / giorgos yorgos / glen glenn
glyn glynn / goetz gotz / gonzalo goncalo / goran goeran joran / graham graeme grahame / greg gregg
grigory grigori grigoriy grigorii grigorij hryhoriy / gunther gunter guenter guenther / gustav gustaf / gwendolyn gwendolen gwendoline
hakon haakon hakan haakan / hana hanna hannah / hans hanns / harald harold / hartmut hartmuth / hayley hailey haley haylee / heidi heidy
helmut hellmut helmuth / henri henry / henrik hendrik henryk / herman hermann / hilary hillary / hugh huw hew / ian iain / igor ihor / ilenia ylenia
ilya ilia ilja illya iliya illia / imogen imogene / ines inez / ioannis yannis yiannis giannis / irina iryna / isaac isaak izaak
isabel isobel isabelle ysabel izabel / iulian julian julien yulian / ivan iwan / itziar iciar / ivona iwona / jackie jacqui jacky / jacob jakob jakub
jacopo iacopo / jacqueline jaqueline jacquelyn / jane jayne / janette jeanette jeannette / janine jeannine jeanine / jared jarred jarrod jarod
jaroslav jaroslaw yaroslav iaroslav / jasmin jasmine yasmin yasmine jazmin / jasmina yasmina / jason jayson / javier xavier xabier
jennifer jenifer yenifer / jenny jennie jenni / jeremy jeremie / jessica jesica jessika yesica / joachim joaquim joaquin / joanne joann
jodie jody jodi / johann johan / johannes joannes / jolanda yolanda iolanda / jonathan jonathon johnathan jonatan johnathon / jordan jordon
jorg joerg / jorn joern / joseph josef jozef yosef / josefina josephina / josefine josephine / judith judit / julia yulia ioulia iouliia yuliya julija iulia iuliia
juliet juliette / jurgen juergen jorgen joergen / kai kaj cai / karen caren karyn / karin carin / kate cate / kathe kaethe / katia katya katja catia
katie katy / kayleigh kaylee kayley / keira kiera / kelly kelley kellie / kerry kerri kerrie / kevin kevan / kirill kiril kyrylo / kirsten kirstin
kirsty kirstie / klavdia klavdiya klavdiia / knut knud / kostas costas / kristin cristin christin / ksenia kseniya xenia xeniya ksenija kseniia
kurt curt / lachlan lochlan lauchlan / lauren lauryn / laurence lawrence / lea leah / leanne leann / lee leigh / leire leyre
leonard leonhard lennard / leticia letitia letizia laetitia / lewis louis / lidia lydia lidiya lidija lidiia / lieselotte liselotte
lilia liliya lilija liliia / lilian lillian / liliane lilyane / lily lilly lillie / lindsay lindsey linsey / lionel lyonel / loic loick
lorenz laurenz / lorraine loraine / lothar lotar / luca luka lucca / lucas lukas lukasz loukas / lucia luzia / lucille lucile / lucy lucie / luis luiz
luisa louisa / luise louise / lynn lynne lyn / lyubov ljubow lioubov liubov ljubov lubov / lyudmila ludmila liudmyla lyudmyla ljudmyla liudmila ljudmila / mabel mable
madeleine madeline madelaine madelyn / maja maya maia / maksim maxim maksym maxime / malcolm malcom / manuel manoel / marc mark / marco marko
marcus markus / margaret margret margareth / margarete margarethe / margarita margherita / maria mariya marija marya mariia
marianne mariann maryanne / marijke marieke mareike / marilyn marylin marilynn / marjorie margery marjory / marta martha / martin martyn
mateo matteo / matilda mathilda / matilde mathilde / matthew mathew / matthias mathias mattias matias / matthieu mathieu / matthijs mathijs mattijs
matvei matvey matvej / maximilian maximillian maksymilian / megan meghan meagan / melanie melany / melissa melisa / micaela michaela mikaela
michael micheal mikael mickael / mikhail mykhajlo mychajlo mikhaylo mykhaylo michail mihail mykhailo / miles myles / miriam myriam mirjam miryam / miroslav miroslaw / molly mollie
monica monika / montserrat monserrat / nadezhda nadejda nadiia / nadia nadja nadya nadiya / natalia nataliya natalya natalija natalja nataliia
natalie nathalie / natasha natascha natacha natasa / nathaniel nathanael nataniel / neil neal neill / niccolo nicolo
nicholas nicolas nikolas nickolas / nicky nicki nikki / nicole nichole nicolle / niclas niklas / nicola nichola / nikolai nikolay nikolaj nicolai
nikos nicos / nora norah / octavio ottavio / ofelia ophelia / oksana oxana / olaf olav olof oluf / oleg oleh / olivia oliwia / oscar oskar
otmar ottmar / oyvind oeyvind / padraig padraic / pal paal / panagiotis panayiotis / paolo paulo / patricia patrizia patrycja
patrick patric patrik patryk / pavel pawel / peter petter pieter / phoebe phebe / phyllis phillis / pyotr petr piotr pjotr petro / rachel rachael
rafael raphael raffael / rafaela raphaela raffaella raffaela / rainer reiner / raisa raissa / ralf ralph / randall randal / raymond raymund
rebecca rebekah rebeca rebekka / reinhard reinhardt / remi remy / renee renae / rhona rona / rhonda ronda / rhys rees reece / ricardo riccardo
richard rikard rickard / roderick roderic / roger rodger / roland rowland / rory ruairi ruaridh ruairidh / rosa roza / rosemary rosemarie
roxanne roxane roxann / rudiger ruediger / rudolf rudolph / russell russel / ruth rut / ryan rian / sarah sara / sascha sacha sasha / savva sava
scott scot / sean shaun shawn / sebastian sebastien sebastiaan / selina celina / semyon semen semion
sergei sergey sergej serhiy serhii sergiy sergii / sharon sharron / sheila shelagh sheelagh / sidney sydney / sigmund siegmund zygmunt
sigrid siegrid / simon symon szymon / silvia sylvia / silvie sylvie / snezhana snejana / sofia sophia sofiya sofija sofya zofia sofiia / sofie sophie
solveig solvej / soren soeren / spyros spiros / stacy stacey stacie / stanislav stanislaw / stefan stephan / stefanie stephanie stephany
stefano stephano / stephen steven / stuart stewart / susan suzan / susanna suzanna susannah susana suzana zuzana zuzanna / susanne suzanne / sven swen
svetlana swetlana switlana svitlana / taisiya taisia taisya taisiia / tanya tania tanja / tatiana tatyana tatjana tetiana tetyana / terence terrence terrance
teresa theresa tereza / theodor theodore teodor / thibault thibaut thibaud / thierry thiery / thijs tijs / thilo tilo / thomas tomas tomasz
thorbjorn torbjorn / thorben torben / thord tord / thorsten torsten / thorvald torvald / tiffany tiffani / timofei timofey timofej / todd tod
tracy tracey tracie / tristan tristen trystan / ulrich ulrik / ulyana uliana / ursula urszula / vadim vadym wadim / valentin valentyn walentin
valeria valeriya valeriia / valery valeri valeriy valerii valerij / vanessa vanesa / vasily vasili wasili wasilii vasiliy vasilii vasilij wassili vasyl
vassilis vasilis / veronica veronika weronika / vicky vicki vickie / victor viktor wiktor / victoria viktoria viktoriya wiktoria viktoriia
vitaly vitali witalij witali witalii vitaliy vitalii vitalij / vivien vivienne / vladimir wladimir wolodymyr volodymyr / vladislav vladyslav wladislaw wladyslaw / volker folker
vyacheslav viacheslaw vyatcheslav vjaceslav viatcheslav viacheslav wjatscheslaw / waclaw vaclav / walter walther valter / wendy wendi / werner verner / wilfried wilfrid wilfred / wilhelm vilhelm
willy willi willie / yago iago / yana iana / yannick yannic yanick / yoann yohann yohan yoan / yuri yury jurii yurij youri iourii yuriy yurii juri jurij iurii / yves ives
yvette ivette / yvonne ivonne / zachary zackary zachery / zack zach zak zac / zhanna janna / zoe zoey
`;

/** A folded given name to the number of its group of spellings. */
export const spellingVariants: ReadonlyMap<string, number> = new Map(
  groups
    .trim()
    .split(/ \/ |\n/)
    .flatMap((spellings, group) => spellings.split(' ').map((name) => [name, group] as const)),
);
