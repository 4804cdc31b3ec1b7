/**
 * Frequent surnames of South Asia, Arab countries, Iran, Turkey, Iberia and Latin America, Hungary, Greece, Armenia, Georgia, Israel, West Africa and
 * Tajikistan, groups apart by strokes: the spellings, and national forms, of one surname (Banerjee, Bandyopadhyay; Petrosyan, Bedrosian). Folded. Two that share no group are two surnames where two letters differ. Written from general knowledge; far from complete.
 */
const groups = `
banerjee banerji bandyopadhyay / mukherjee mukherji mookerjee mukhopadhyay / chatterjee chatterji chattopadhyay / ganguly gangopadhyay
bhattacharya bhattacharjee bhattacharyya / thakur tagore / choudhury chowdhury chaudhary chaudhry chaudhuri choudhary chaudhri / sharma sarma
verma varma / gupta / guha / iyer aiyar ayyar / iyengar aiyangar / reddy reddi / raju / rao / naidu nayudu / nair nayar / menon / pillai pillay
patel / patil / shah / saha / mehta / mehra / mishra misra / desai / joshi / trivedi / dwivedi / chaturvedi / pandey pande
agarwal aggarwal agrawal / bhatia / kapoor kapur / khanna / malhotra / singh sing / gill / bajwa / dhillon / sandhu / sidhu / grewal / khan / ansari
siddiqui siddiqi siddiquee siddique / qureshi quraishi kureshi qureishi / sheikh shaikh / malik malek / rahman rehman / islam / hossain / miah mia
sarkar sircar / biswas / das dass / dey de / ghosh / bose basu / dutta datta dutt / roy ray / sen / perera / fernando / silva
jayawardena jayawardene jayewardene / wickremesinghe wickramasinghe / bandaranaike / rajapaksa rajapakse / gunawardena gunawardene
dissanayake dissanayaka / alzawahiri zawahiri zawahry / otaibi utaybi otaybi alotaibi / dosari dossary dawsari dosary / qahtani kahtani / ghamdi
shamsi / shami / hashimi hashemi hachemi hashmi / hakimi / maliki / masri masry / basri / najjar naggar nadjar / najafi / sharif cherif sherif
shalabi chalabi chelabi shalaby / jubouri jabouri juburi jibouri / zahrani / harbi / mutairi mutayri / shehri / rubaie rubaye rubaiee
tikriti takriti / khoury khouri khuri / haddad hadad / hadid / mansouri mansoori / mansour mansoor / nassour / saadi / saidi / ghannouchi ghanouchi
trabelsi / bouazizi / benali / bensalah / benjelloun benjeloun / bouteflika boutaflika / shaheen chahine shahin / ahmadi ahmady / ahmadian
hosseini husseini hussaini hoseini / hassani hasani / karimi / rahimi / moradi muradi / mohammadi mohamadi / jafari jaafari / safari
sadeghi sadeqi sadiqi / seddighi / mousavi musavi moosavi / tousi / kazemi kazimi / nazemi / rezaei rezaie rezai / razavi / ghasemi qasemi qassemi
ghanbari qanbari / bagheri baqeri baqiri / ebrahimi ibrahimi / ghorbani qorbani / soleimani suleimani soleymani / hosseinzadeh / hassanzadeh
alizadeh / gholizadeh qolizadeh / rahimzadeh / karimzadeh / tehrani / tehranian / yilmaz / yildiz / yildirim / kaya / kara / demir / demirel
ozdemir / celik / cetin / sahin / aydin / aydemir / ozturk / turk / arslan / aslan / dogan / erdogan / kilic / koc / kocak / kurt / ozkan / ozcan
simsek / polat / korkmaz / cakir / gunes / guler / isik / tekin / bulut / aksoy / avci / tas / karaca / keskin / unal / yalcin / yavuz / acar / gul
bozkurt / sari / garcia / garza / rodriguez rodrigues / rivera / fernandez fernandes / hernandez hernandes / martinez martines / martin / marin
sanchez sanches / sancho / perez peres peretz / peraza / lopez lopes / lopera / gomez gomes / gamez / jimenez gimenez ximenez / ramirez / ramos
romero / moreno / alvarez alvares / dominguez / diaz dias / nunez nunes / munoz / vazquez vasquez vasques / velazquez velasquez / torres
flores florez / ruiz / ortiz / ortega / castro / castillo / gutierrez / reyes / rojas / rios / rivas / cruz / morales / molina / medina / mendoza
mendez mendes / vargas / vega / costa / souza sousa / santos / oliveira / pereira / ferreira / ribeiro / carvalho / almeida / araujo / barros
barbosa / cardoso / goncalves gonzalez gonzales / teixeira / moura / cunha / nascimento / brandao / kovacs kovats kovac / szabo / szabados / toth
nagy / horvath / varga / vargha / kiss / molnar / nemeth / nemes / farkas / fazekas / balogh / papp / takacs / juhasz / juhos / lakatos / szucs
szocs / szilagyi / szilasi / meszaros / olah / papadopoulos papadopulos / papadakis / vlachopoulos vlahopoulos / vlachos vlahos
nikolaidis nicolaides nikolaides / nikolaou nicolaou / theodorakis / theodorou / angelopoulos aggelopoulos / anagnostopoulos
giannopoulos yannopoulos / giannakopoulos / kyriakidis kiriakidis kyriakides / kyriakou / christodoulou hristodoulou / lambropoulos lampropoulos
chatzidakis hatzidakis hadjidakis / oikonomou economou ikonomou / bakogiannis bakoyannis mpakogiannis / dokas ntokas / baltas mpaltas / xenakis
xenidis / markopoulos / makropoulos / petropoulos / dimopoulos / dimitropoulos / papageorgiou / karagiannis karayannis
hovhannisyan hovannisian hovhannisian oganesyan oganesian / harutyunyan harutiunian haroutunian arutyunyan arutiunian haroutiounian
hakobyan hakopian hagopian akopyan akopian / hayrapetyan / ghazaryan ghazarian kazarian gazaryan kazaryan lazarian / ghukasyan
sargsyan sarkisian sarkissian sarkisyan serkisian / safaryan / mkrtchyan mkrtchian mgrdichian mkrtychan / mkhitaryan
khachatryan khachaturian hachatryan khachatrian / khachikyan / poghosyan pogosyan boghossian boghosian pogosian / manukyan manoukian manukian
manasyan / gevorgyan gevorkian kevorkian gevorgian / grigoryan grigorian krikorian / karapetyan karapetian garabedian
petrosyan petrosian petrossian bedrosian / vardanyan vardanian vartanian / avetisyan avetisian avedisian / avagyan / simonyan / sahakyan
martirosyan / margaryan / beridze / berishvili / gelashvili / gelovani / lomidze / lomtadze / kapanadze / abashidze / maisuradze maysuradze
meladze / dolidze / donadze / gogoladze / gogolashvili / jughashvili dzhugashvili djugashvili djugachvili jugashvili / mchedlishvili mtchedlishvili
tsereteli tzereteli / kvaratskhelia kvaratshelia / shevardnadze chevardnadze / zhvania jvania / cohen kohen cohn kahn kagan cahen / levi levy
levin / levine / peled / friedman fridman friedmann / freedland / goldstein goldshtein / goldberg / rosenberg rozenberg / rosenthal
shapira shapiro schapira / shafir / stern shtern / sternberg / klein klain / kleiman / weizmann weizman vaitzman vaizman
horowitz horovitz hurwitz gurvich horwitz / mizrahi mizrachi / dahan / dayan / katz kats / katzir / barak / baruch / azoulay azulai / biton bitton
gabai gabbay / hazan chazan / adeyemi / adeleke / adebayo / adebowale / akinyemi / akinwande / afolabi / afolayan / balogun / bankole / ogunleye
ogundipe / okafor / okoro / okonkwo / okoye / nwosu / nwachukwu / eze / obi / oba / ojo / bello / danjuma / lawal / aliyu / yakubu / mensah / owusu
boateng / asante / appiah / qodirov kadirov kodirov qadirov / sodirov sadirov / olimov alimov / salimov / karimov / rahimov rakhimov ragimov
rahmonov rakhmonov rahmanov rakhmanov / sharifov / sharipov / nazarov / nozimov / hakimov khakimov / hamidov khamidov / yusupov yusufov / yunusov
davlatov / davronov / murodov muradov / mahmudov makhmudov / mirzoev mirzoyev
`;

/** A folded surname to the number of its group. */
export const surnameGroups: ReadonlyMap<string, number> = new Map(
  groups
    .trim()
    .split(/ \/ |\n/)
    .flatMap((spellings, group) => spellings.split(' ').map((name) => [name, group] as const)),
);
