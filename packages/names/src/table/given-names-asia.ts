/** The second part of the given names of the world, as `given-names-world.ts`: South and South-East Asia, Greece, the Caucasus, Israel, Hungary, Iceland, Iberia. */
export const givenNamesAsia = `
ajay ajai / amar / amarjit amarjeet / amit / amita / anil / anita aneeta / anjali / ankit / anup anoop / aparna / arjun / arun / arvind aravind / asha
ashok / ashwin / atul / baljit baljeet / balwinder / bharat / chandra / chaminda / chetan / deepa dipa / deepak dipak / deepti dipti / devi
dilip dileep / dinesh / divya / farhana / farzana / gaurav / geeta gita geetha githa गीता / girish / gopal / gurdeep / gurpreet / gurmeet / harish
harjit / harpreet / hema / hemant / indira / irfan / jagdish / jasleen / jasmeet / jaspreet / jatin / jaya / jayanti / jyoti / kamala / kamlesh
kanchan / kapil / karan / kartik / kishore kishor / krishna / kulwinder / kumari / kusum / lalit / lata / madhu / madan / mala / mandeep / manish
manjit manjeet / manmohan / manpreet / meena mina / meera mira / milind / mohan / mohini / monirul / mukesh / murali / nalini / nandini
narayan narain / narendra narinder / navdeep / nazneen / nazrul / nikhil / nilesh / nimal / nirmala / nitin / nuwan / padma / pankaj / parminder
parvati parvathi / prabhu / prasad / pratima / praveen pravin / preeti priti / prem / radha / raghu / raj / raja / rajan / rajiv rajeev / rajni / raju
rakesh / rajesh / ramesh / suresh / mahesh / ganesh / naresh / dinesh / raman / rani / ranjit ranjeet / rashmi / ravinder / renu / rohan / rohit
roshan / ruhana / rukhsana ruksana / rupa / sachin / sadia / samina / sandhya / sangeeta sangita / sapna / sarita / savita / sarla
saraswati saraswathi / satish sateesh / shabana / shabnam / shafiq shafique shafeeq / shalini / shankar / shanti shanthi / sharad
sheela sheila shila / shilpa / shiv / shobha / shyam / simran / sita / smita / sneha / sonal / srinivas shrinivas srinivasa / subhash / sudha / sudhir
sujata / sukhwinder / suman / sumit / surinder / surya / sushil / sushma / swati / tanvir tanveer / tara / tejas / uma / usha / vandana / varun
vasant / venkat venkata / venkatesh / vidya / vikas / vikrant / vimal / vimala / vinay / vineet / vipin / vishal / vivek / yash / yogesh / zahid
zahir zaheer / zakir / abdus / ashfaq / asma / ayaz / ejaz ijaz / fahim faheem / fariha / ghulam / iftikhar / iqbal / jahangir / junaid / kashif
khurram / mubarak / mumtaz / nadeem nadim / naeem naim / naveed navid / nusrat / pervaiz / qamar / rizwan / rehana / rubina / sabir / saima / sajid
saleha / samia / shahid / shahida / shakil shakeel / shamim shameem / shaukat / sultana / tahira / tasneem / usman / yasmin yasmeen jasmin / zubaida
lakshman laxman lakshmana / lakshmi laxmi lakshmee / krishnamurthy krishnamurti / subramaniam subramanian subramanyam subrahmanyam
balasubramanian balasubramaniam / ravichandran / rahim raheem / rahima
agus agoes / budi boedi / joko djoko / cahya tjahja / cahyono tjahjono / dewi / eko / endang / fitri / gunawan goenawan / gunadi / hartono / hartini
hendra / heru / indah / iwan / kartika / kartini / kusuma koesoema kusumo / lestari / mulyadi muljadi / mulyono muljono / nurhayati noerhajati
nurhasanah / putra / putri / purnomo poernomo / purwanto poerwanto / rahmat rachmat / ratna / rini / rukmini roekmini / santoso santosa / siti
slamet / sri / sudirman soedirman / sudarman soedarman / sugeng soegeng / suharto soeharto / suharti / sukarno soekarno / sukardi soekardi / sumarni
sumarsih / sumarno / sunarto soenarto / sunaryo soenarjo / supriyadi supriadi / supriyanto supriyono / suryadi soerjadi / suryono / susanto soesanto
susilo soesilo / susilowati / sutarno / sutrisno soetrisno / sutomo soetomo / suwarno / teguh / tri / tuti / wahyu / wahyudi wahjudi / wahyuni / wati
widodo / wibowo / wulan / yanti / yanto / yulianti / yudhoyono yudoyono / setiawan / setiadi / budiman boediman / budiono boediono / bambang / aisyah
hasan / nurul / rizki rizky / fajar / dian / dwi / adi / ari / arief arif / ayu / ketut / made / nyoman / wayan / putu / gede / komang
georgios giorgos yorgos yiorgos george γεωργιος / georgia giota / gerasimos / dimitrios dimitris demetrios mitsos δημητριος / dimitra
dionysios dionisis / despina / ioannis yannis giannis yiannis ioannes ιωαννης / ioanna / konstantinos kostas constantinos kostis dinos κωνσταντινος
konstantina dina / nikolaos nikos nicolaos νικολαος / nikitas / panagiotis panayiotis panos takis παναγιωτης / panagiota
vasileios vasilios vasilis vassilis billis βασιλειος / vasiliki vassiliki / christos hristos chris χρηστος / chrysoula hrisoula chrisoula
chrysanthos / athanasios thanasis thanos nasos αθανασιος / anastasios tasos anastasis αναστασιος / anastasia / michail michalis mihalis μιχαηλ
miltiadis / evangelos vangelis evaggelos ευαγγελος / evangelia litsa evaggelia / spyridon spyros spiros σπυριδων / stylianos stelios στυλιανος
styliani stella / stavros / stavroula / stathis efstathios eustathios / ilias elias ηλιας / theodoros thodoris theodore θεοδωρος / theodora
theofilos / charalampos haralambos charalambos babis haris χαραλαμπος / emmanouil manolis emmanuel εμμανουηλ / eleni helen elena ελενη
aikaterini katerina ekaterini ekaterina αικατερινη / sofia sophia / angeliki aggeliki / paraskevi voula evi / eftychia eftichia / apostolos tolis
antonios antonis / grigorios grigoris / petros / pavlos / alexandros alekos / ioulia / iraklis / aristotelis aris / sotirios sotiris / fotios fotis
lefteris eleftherios / xenofon / zoi zoe
giorgi georgi gio gogi გიორგი / gocha / gela / gia გია / davit david dato დავით / levan ლევან / lasha / zurab zourab zura ზურაბ / zaza / zviad ზვიად
irakli irakly heraklii ირაკლი / ilia / nikoloz nikolozi nika nikolay ნიკოლოზ / nodar / temur temuri teimuraz ტემურ თემურ / tengiz
vakhtang vahtang vato ვახტანგ / mikheil mikhail misha მიხეილ / aleksandre alexandre aleksandr ალექსანდრე / jemal dzhemal djemal ჯემალ / shota შოთა
shalva / otar ოთარ / omar / revaz rezo რევაზ / khvicha hvicha / nino ნინო / nana ნანა / nata / natia / tamar tamara tamuna tamriko თამარ / tamta
ekaterine ekaterina eka ეკატერინე / mariam maryam maria მარიამ / marina / ketevan ketevani qetevan keti ქეთევან / maia maya მაია / maka
khatuna hatuna ხათუნა / khatia / lela ლელა / lali / salome სალომე / sopio sophio sopho / mamuka / merab / malkhaz / guram / gocha / avtandil avto
bidzina / badri / beka / elene / lika / manana / medea / rusudan / tinatin tina / tea / vasil vaso / archil / amiran
aram արամ / ara / arman / armen արմեն / armenuhi / armine / arpine արփինե / artur arthur / ashot ashod / anahit anahid անահիտ / ani / artashes
avetis avedis / gagik kakig գագիկ / garik / garegin karekin / gayane gaiane kayane գայանե / gevorg kevork gevork գևորգ / gohar kohar
grigor krikor grigori գրիգոր / hakob hagop akop hakop հակոբ / hamlet / harutyun haroutiun harutiun arutyun / hasmik asmik հասմիկ / heghine
hovhannes hovannes ovanes ohannes հովհաննես / hrant hrand / hrachya / karapet garabed carapet կարապետ / karen garen / karine / khachatur khatchadour
levon / lilit lilith / lusine lousine լուսինե / mariam / mher / mkrtich mgrdich megerdich մկրտիչ / nare / narek նարեկ / narine նարինե / norayr
nune noune նունե / petros bedros պետրոս / poghos boghos pogos պողոս / robert / ruben rouben reuben ռուբեն / samvel / sargis sarkis serkis սարգիս
siranush siranoush սիրանուշ / shushan shoushan choushan շուշան / stepan stepanos ստեփան / suren souren / tatul / tatevik datevig
tigran dikran տիգրան / vahan / vahe / vardan vartan վարդան / varazdat / vazgen վազգեն / vigen viken / zaruhi zarouhi / zaven
aharon aaron / amnon / ami / amir / amos עמוס / ariel / aryeh arie arye ari אריה / avi / avner / avraham abraham avram אברהם / asher / barak / baruch
binyamin benjamin benyamin binyomin benny בנימין / chaim haim hayyim chayim hayim chayyim חיים / chana hannah hana channah hanna חנה / dan / dana
david dovid דוד / dov / eitan eytan etan / eli / eliezer / elisha / eliyahu eliahu elijah אליהו / esther ester אסתר / ezra / gad
gideon gidon gidi גדעון / gilad / hadas / ilan / itamar / itzhak yitzhak yitzchak isaac itzik yitzchok יצחק / leah lea לאה / levi / liat / lior
meir meyer / menachem menahem / menashe / michal / miriam miryam mirjam מרים / mordechai mordehai mordecai mordekhai motti מרדכי
moshe moses moche moishe mosheh משה / nachman / nadav / naftali / naomi noemi nomi נעמי / natan nathan nosson נתן / noa / noam / ofer / omer
ori uri אורי / orly / pinchas pinhas / rachel rahel rochel רחל / reuven reuben / rivka rebecca rivkah רבקה / ronen / ruth rut רות
sarah sara sura שרה / shai shay / shalom / shaul saul / shimon simon / shimshon / shira / shlomo solomon shelomo שלמה / shmuel samuel shemuel שמואל
tal / tamar tamara תמר / tamir / tzipora zipporah tsipora tziporah zipora ציפורה / uriel / yael jael יעל / yaakov jacob yakov yaacov yankel יעקב
yair / yehoshua joshua / yehuda judah yehudah jehuda יהודה / yonatan jonathan / yosef joseph yossef yossi josef יוסף / yuval / zeev ze'ev
zvi tzvi tsvi hirsch צבי
istvan stephen pista / ildiko / ilona ilonka helen / janos john / jeno eugene / jozsef joseph joska / jolan / julia julianna / judit / balazs / balint
bela adalbert / borbala bori barbara / csaba / csilla / dezso / denes / edit / erzsebet elizabeth erzsi zsoka / eniko / eva / evelin
ferenc francis feri / felix / gabor gabriel / geza / gergely gregory / gyorgy george gyuri / gyula julius / gyongyi / imre emery / jeno / kalman
karoly charles / katalin kati catherine / krisztina christina / lajos louis / laszlo ladislaus laci / lorinc laurence / maria / marta / marton martin
matyas / miklos nicholas / mihaly michael / orsolya / otto / pal paul / peter / piroska / reka / sandor alexander / sara / szabolcs / szilard
tamas thomas / tibor / timea / tunde / vilmos / zoltan / zsigmond / zsofia sophia / zsolt / zsuzsanna zsuzsa susanna / anna / annamaria / agnes
agota / aniko / attila / arpad
anna / arni / asta / bjarni / bjork / bjorn bjoern / david / einar / erla / aegir / aesa / gudmundur / gudrun / gunnar / helga / helgi / hildur
hordur hoerdur / ingibjorg / jon john / johann / johanna / kristin / kristjan / magnus / margret / olafur / olof / orn oern / ragnheidur ragnhildur
sigridur / sigurdur / solveig / stefan / steinunn / sigrun / thor / thordis / thorsteinn / thorunn / unnur / vigdis
maria / marina / mariana / marcia / ana / aina / luis luiz / luisa / carlos / carla / daniel / daniela / jose / tome / jorge / julio / julian / andres
andrea / martin / martina / raul / saul / ruben / rubi / lucia / luz / rosa / rosario / ines / irene / monica / marta / noelia / noemi / sofia / sonia
victor / vicente / alvaro / alberto / jaime / javier / joana joanna / joao / fabio / flavio / marcio / marco marcos / mario / paulo / paula / rita
thiago tiago / vinicius
`;
