/**
 * Given names without short forms, one a line with its spellings and scripts, folded, to follow the table of nicknames: two names that both
 * stand there and share no line are two names, not two spellings. Written from general knowledge; far from complete.
 */
export const givenNames = `amr amro amrou amru عمرو
farida fareeda faridah farideh feride
farid fareed ferid
karim kareem kerim كريم کریم
rahim raheem رحيم رحیم
salim saleem selim سليم سلیم
majid majeed mejid مجيد مجید
rashid rasheed rachid رشيد رشید
hamid hameed hamed حميد حمید حامد
said saeed saied sayeed سعيد سعید
samir sameer سمير سمیر
samira sameera
nabil nabeel
jamil jameel cemil جميل جمیل
jamila jameela
amin ameen امين امین
amina aminah ameena emine
amir ameer emir امير امیر
bashir basheer bachir
habib habeeb
habiba habibah
latif lateef
latifa latifah
nasir naseer nasser نصير نصیر
nadir nadeer nader نادر
tariq tarik tareq tarek طارق
walid waleed oualid وليد ولید
yasin yaseen yassin
yasir yasser yaser
zahra zahraa zehra زهرا زهراء
zaynab zainab zeinab zeynep زينب زینب
khadija khadijah hatice khadidja خديجة خدیجه
leila layla laila leyla ليلى لیلا ليلي
salma selma
nadia nadya
nadira nadirah
rania raniya
hala halah
huda houda hoda
hana hanna hannah
sana sanaa
safa safaa
marwa marwah
marwan marouane
bilal belal بلال
jamal gamal cemal djamal جمال
kamal kemal كمال کمال
jalal galal celal جلال
faisal faysal feisal
fahad fahd
sultan soltan
salman selman
dawud daoud dawood
harun haroun haroon
idris idriss ادريس ادریس
ilyas elias elyas
imran emran
anwar enver انور
asif asef
arif aref
akram ekrem
aslam eslam
ashraf eshraf
javad jawad جواد
mehdi mahdi مهدي مهدی
reza rida ridha riza رضا
mohsen muhsin
masoud masud masood
mansour mansur
morteza murtaza murtada
parvin parveen پروين پروین
shirin shireen
nasrin nasreen
azadeh azada
bahram bahrom
behruz behrouz
daler
dilshod dilshad
firdavs firdaws
gulnora gulnara
jamshed jamshid
komron kamran
mavzuna
manizha manija
nigora nigara
parviz parvez
rustam rustem
saodat saadat
sabohat sabahat
shahnoza shahnaza
sherali
umed umid omid
zafar zafer
zarina zarrina
aigul aygul
ainura aynura
bakyt bakit
nurlan
ruslan
timur teymur taimur
murat murad
mehmed
fatih fateh
ayhan ayxan
elif alif
emre amre
kerem
meral
nilufar nilufer niloufar
ozan
sevda sevdah
serkan
zehra
anil aneel
arun aroon
ashok
deepak dipak
ganesh
gita geeta
kiran
kavita kavitha
lakshmi laxmi
mahesh
manoj
mukesh
naresh
neha
pooja puja
prakash
pradeep pradip
priya
priyanka
rahul
rajesh
rakesh
ramesh
ravi
rekha
ritu reetu
sanjay sanjai
sandeep sandip
sita seeta
sunil suneel
sunita suneeta
suresh
vijay
vikram
vinod
alla
angela anzhela
bogdan bohdan
boris borys
daria darya daryna
galina halyna
gleb hlib
igor ihor
inna
kira kyra
kirill kyrylo cyril
lidia lydia lidiya
nina
oksana
oleg oleh
roman
rostislav rostyslav
taras
valeria valeriya
vitaly vitalii vitaliy
yana iana
yaroslav iaroslav
zoya zoia
zlata
ivana
jelena
milan
milica
milos
nenad
zoran
goran
dragan
slobodan
agnieszka
katarzyna kasia
krzysztof
wojciech
zbigniew
birgit brigitte
dieter
gisela
heike
holger
horst
ingrid
jens
jutta
karin
klara clara
monika monica
petra
renate
sabine
torsten thorsten
ulrich uli
uwe
wolfgang
astrid
bjorn
gunnar
ingeborg
lennart
magnus
sven
camila camilla
carmen
cristian christian
ines agnes
javier xavier
joaquin joaquim
lorena
mercedes
paloma
pilar
ramiro
rocio
silvia sylvia
soledad
ximena jimena
adaeze
amara
chidi
chinedu
kwame
kofi
akua
ngozi
oluwaseun
tunde
wanjiru
njoroge
thandiwe
sipho
nomvula
akira
haruto
hiroshi
kenji
naoki
satoshi
takashi
yuki yuuki
yoko youko
yumi
salem سالم
majed maged majid ماجد
rashed rashid rached راشد
saad sad سعد
nasir naser nasser ناصر
nasr نصر
nazir nadhir نذير نذیر
saleh salih salah صالح صلاح
sami samy سامي سامی
hisham hicham hesham هشام
hashim hashem هاشم
qasim kassem kasim ghassem qassim قاسم
husam hossam hussam حسام
hamza hamzah حمزة حمزه
leah lea לאה
raphael rafael refael רפאל
judah yehuda jehuda יהודה
nathan natan נתן
simon shimon simeon semyon simone שמעון
levi levy לוי
haim chaim hayim חיים
saint st ste sainte sankt
vasileios vasilis vassilis basil
athanasios thanasis
spyridon spyros
evangelos vangelis
stavros
panagiotis
christos
`;
