import { foldText } from '../value/fold.ts';

/** Words of organisations that say the same thing: spellings, abbreviations, translations. One group a line; folded. */
const groups = `
international intl int internacional internationale internazionale mezhdunarodnaya международный международная uluslararasi دولية
bank banco banque banca banka bankasi банк بنك بانک banking bancorp bancshares
national nacional nationale nazionale natl национальный национальная milli ulusal
state gosudarstvennyy gosudarstvennaya государственный государственная estatal devlet
ministry ministerio ministere ministero ministerium министерство bakanligi وزارة وزارت
university universidad universite universita universitat univ университет universiteti جامعة دانشگاه
institute institut instituto istituto inst институт enstitusu insitute
academy academia academie akademie akademiya академия akademisi
centre center centro zentrum tsentr центр merkezi ctr
group grupo groupe gruppe gruppo группа gruppa grp holding holdings холдинг kholding
organisation organization organizacion organizzazione org организация organizatsiya
association associates assoc assn associacion
department dept departamento departement департамент
government govt gobierno gouvernement governo правительство
committee comite komitee комитет komitet
federation federacion federazione федерация federatsiya
union sindicato syndicat союз soyuz
society societe sociedad societa общество
services service svcs svc servicios uslugi услуги
systems system sys sistemas системы
solutions solution soluciones
technologies technology tech technologie tecnologia технологии tekhnologii
industries industry industrial ind industria industriya industrie промышленность
manufacturing mfg manufacturers
engineering engr engrg ingenieria инжиниринг
construction constr construccion stroy строительство stroitelstvo
transport transportation transporte transportes транспорт trans
airlines airline airways air aerolineas авиалинии avialinii
shipping marine maritime maritima lines
insurance assurance seguros versicherung страхование
investment investments invest inversiones инвестиции
finance financial financiera finanz финанс
management mgmt mgt gestion
development dev desarrollo razvitiye
trading trade comercial commercial torgovaya торговая torgovyy ticaret
import imports importacion importadora
export exports exportacion exportadora
brothers bros hermanos freres gebruder
sons son hijos fils sohne
saint st san
united utd unidas unidos
first 1st
mount mt
general gen
electric electrical electrics
factory plant works zavod завод fabrika
company co
school escuela ecole schule школа
hospital krankenhaus hopital больница
church iglesia eglise kirche церковь
`;

/** Words that bind an organisation's name and say nothing alone. */
const binders = 'the of and for in at on to a an de del la le les los das der die und et y e i и в за по för och og en';

/** A folded word to its group number. */
export const organisationWords: ReadonlyMap<string, number> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((word) => [foldText(word), group] as const)),
);
export const binderWords: ReadonlySet<string> = new Set(binders.split(' ').map(foldText));

/** Words that betray an organisation where nothing else does. */
export const tellsOrganisation: ReadonlySet<string> = new Set(
  (
    'bank banco ministry university universidad institute academy group grupo holding holdings corporation industries technologies ' +
    'solutions services trading shipping airlines airways insurance fund funds trust association federation committee organization ' +
    'organisation department brigade brigades factory hospital school church systems enterprises partners capital logistics transport ' +
    'construction engineering petroleum oil gas steel mining motors electronics pharmaceuticals securities investments банк завод ' +
    'министерство университет институт академия группа холдинг фонд'
  ).split(' '),
);
