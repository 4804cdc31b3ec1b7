import { foldText } from '../value/fold.ts';

/**
 * Legal forms of companies, by the class that another country's form would stand for; after ISO 20275 (GLEIF list of entity legal forms)
 * and general usage. One class a line: its name, then phrases separated by commas; folded, no dots.
 */
const classes = `
limited: ltd, limited, ltda, limitada, llc, l l c, limited liability company, limited liability co, ltd liability co, pty ltd, pty limited, proprietary limited,
 private limited, pvt ltd, pvt limited, private ltd, p ltd, pte ltd, pte limited, pte, pty, co ltd, co limited, company limited, company ltd, gmbh, gesellschaft mit beschrankter haftung,
 ggmbh, ug, ug haftungsbeschrankt, sarl, s a r l, societe a responsabilite limitee, srl, s r l, societa a responsabilita limitata,
 sociedad de responsabilidad limitada, sl, s l, slu, s de rl de cv, s de rl, sociedad limitada, societatea cu raspundere limitata, societate cu raspundere limitata, bv, b v, besloten vennootschap, bvba, sprl, sp z o o, sp z oo, sp zoo, spzoo, spolka z ograniczona odpowiedzialnoscia,
 sro, s r o, spol s r o, kft, korlatolt felelossegu tarsasag, doo, d o o, drustvo s ogranicenom odgovornoscu, ood, eood, ooo, ooo limited, obshchestvo s ogranichennoy otvetstvennostyu, ооо,
 общество с ограниченной ответственностью, тоо, товарищество с ограниченной ответственностью, тов, товариство з обмеженою відповідальністю, tov, uab, sia, sia ltd, ou, osauhing, oy, osakeyhtio, aps, anpartsselskab, lda, ehf, ltd sti, limited sirketi, as ltd, 有限公司, 有限責任公司,
 有限责任公司, 合同会社, 유한회사, مسئولیت محدود, ذ م م, fze, fzco, fz llc, fzc, shpk, sh p k, dooel, mchj, mas uliyati cheklangan jamiyat, кдм, чдмм,
 gesellschaft mbh, mbh, ggesellschaft mbh, unternehmergesellschaft, unternehmergesellschaft haftungsbeschrankt, gug, gug haftungsbeschrankt,
 gemeinnutzige unternehmergesellschaft, gemeinnutzige gmbh, no liability, nl, druzba z omejeno odgovornostjo, drustvo ogranicene odgovornosti,
 drustvo sa ogranicenom odgovornoscu, друштво са ограниченом одговорношћу, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym, spol s r o, spol s ro, spol sro, spz oo,
 spolka zoo, dis tic ltd, dis tic ltd sti, ltd ltda, besl vennootschap, b vennootschap, besloten vennootschap met beperkte aansprakelijkheid,
 vennootschap met beperkte aansprakelijkheid, εταιρια περιορισμενης ευθυνης, επε, epe, ικε, ike, druzhestvo s ogranichena otgovornost, дружество с ограничена отговорност,
 еднолично дружество с ограничена отговорност, ednolichno druzhestvo s ogranichena otgovornost, еоод, оод, uzdaroji akcine bendrove, ribotos atsakomybes bendrove,
 sabiedriba ar ierobezotu atbildibu, osauhing ou, tovarystvo z obmezhenoyu vidpovidalnistyu, tovarystvo z obmezhenoiu vidpovidalnistiu,
 tavaristva z abmezhavanaj adkaznastsiu, таварыства з абмежаванай адказнасцю, общество с дополнительной ответственностью, obshchestvo s ogranichennoi otvetstvennostyu,
 компания с ограниченной ответственностью, limited liability comp, limited liability partnership company, limited company, private company limited by shares,
 company limited by guarantee, cty tnhh, cong ty tnhh, cong ty trach nhiem huu han, trach nhiem huu han, cong ty trach nhiem huu han mot thanh vien, tnhh, masuliyati cheklangan jamiyat,
 масъулияти чекланган жамият, mehdud mesuliyyetli cemiyyet, mahdud masuliyyatli camiyyat, mmc, жамъияти дорои масъулияти махдуд, жшс, jhs,
 жауапкершилиги шектеули серiктестiк, שותפות מוגבלת, בעמ, בע מ, შეზღუდული პასუხისმგებლობის საზოგადოება, შპს, սպը, սահմանափակ պատասխանատվությամբ ընկերություն,
 ذات مسئولية محدودة, شركة ذات مسئولية محدودة, با مسئولیت محدود, sociedad de responsabilidad limitada de capital variable, soc de resp ltda, s r l de c v, srl de cv,
 soc a resp limitee, eurl, entreprise unipersonnelle a responsabilite limitee, sociedade limitada, unipessoal lda, sociedade unipessoal por quotas, eireli, gesmbh,
 ges m b h, shoqeri me pergjegjesi te kufizuar, free zone establishment, fz establishment, free zone enterprise, free zone entity, free zone co, free zone company,
 free economic zone llc, dmcc, dwc llc, pllc, professional limited liability company, 合資会社, 有限会社, 유한책임회사, บริษัท จำกัด, จำกัด, anpartsselskabet,
 jamiyati doroi masuliyati mahdud
stock: plc, p l c, public limited company, public limited co, public ltd co, ag, aktiengesellschaft, sa, s a, societe anonyme, sociedad anonima, sociedade anonima, sa de cv, s a de c v, sociedad anonima de capital variable,
 sab de cv, spa, s p a, societa per azioni, nv, n v, naamloze vennootschap, ab, aktiebolag, publ, asa, a s, as, aksjeselskap, aktieselskab, anonim sirketi, anonim sirket, oyj, julkinen osakeyhtio, hf,
 jsc, joint stock company, joint stock co, ojsc, open joint stock company, cjsc, closed joint stock company, pjsc, public joint stock company, oao, zao, pao, ao, ао, оао, зао, пао, акционерное общество, открытое акционерное общество,
 закрытое акционерное общество, публичное акционерное общество, at, пат, прат, akcionerno drustvo, dd, d d, ad, ead, акционерно дружество, inc, incorporated, corp, corporation, inc ltd, corp ltd, company inc, co inc, se, societas europaea, kk, k k, kabushiki kaisha, 株式会社, 주식회사, 股份有限公司,
 tbk, pt, p t, perseroan terbatas, pt tbk, berhad, bhd, sdn bhd, sendirian berhad, public company limited, pcl, saog, saoc, psc, qsc, saa, sac, s a c, sas, societe par actions simplifiee, sae, rt, zrt, nyrt, a d, sha, oatt, na, n a, national association, closed stock company, stock company,
 aktien gesellschaft, kgaa, kommanditgesellschaft auf aktien, ag and co kgaa, se and co kgaa, gmbh and co kgaa, europaische gesellschaft,
 osterreichische aktiengesellschaft, aktie bolag, publikt aktiebolag, akcionarsko drustvo, akcionersko drustvo, dionicko drustvo, delniska druzba, akciova spolecnost,
 akciova spolocnost, akc spolecnost, spolka akcyjna, akciju sabiedriba, akcine bendrove, aktsiaselts, aktsionerno druzhestvo, акционарско друштво, акциjско друштво, еад,
 ednolichno aktsionerno druzhestvo, anonimi etaireia, anonimi eteria, ανωνυμη εταιρεια, ανωνυμη εταιρια, αε, ae, акционерне товариство, акціонерне товариство,
 публичне акционерне товариство, публічне акціонерне товариство, приватне акціонерне товариство, aktsionerne tovarystvo, закрытае акцыянернае таварыства,
 адкрытае акцыянернае таварыства, ochiq aksiyadorlik jamiyati, aksiyadorlik jamiyati, очик акциядорлик жамияти, акциядорлик жамияти, aciq sehmdar cemiyyeti,
 qapali sehmdar cemiyyeti, asc, qsc, სააქციო საზოგადოება, cong ty co phan, cty cp, jcb, joint stock commercial bank, public joint stock commercial bank, joint stock bank,
 акционерный коммерческий банк, акб, pjscb, sociedad por acciones, sociedad por acciones simplificada, sociedades por acciones simplificada, sociedad anonima cerrada,
 sociedad anonima abierta, sociedad anonima promotora de inversion de capital variable, sociedad anonima promotora de inversion, sapi de cv, sapi, s a p i de c v,
 soc anon de cap var, sociedad anonima bursatil de capital variable, sociedade por acoes, c por a, compania por acciones, compania anonima, ca, c a,
 societe par actions simplifiee unipersonnelle, sasu, soc par actions simplifiee, societe anonyme simplifiee, societe cooperative anonyme, societe europeenne,
 societa per azioni unipersonale, otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo, aktsionernoe obshchestvo,
 otkrytoye aktsionernoye obshchestvo, zakrytoye aktsionernoye obshchestvo, publichnoye aktsionernoye obshchestvo, aktsionernoye obshchestvo,
 непубличное акционерное общество, нао, nao, joint stock, open joint stock co, closed joint stock co, public joint stock co, private joint stock company,
 private joint stock co, prjsc, prat, pat, halka acik anonim ortaklik, anonim ortakligi, a o, naamlze vennootschap, n vennootschap, openbare vennootschap,
 osakeyhtio julkinen, almennt hlutafelag, hlutafelag, allmennaksjeselskap, aktieselskabet, public company, perusahaan perseroan, persero, 股份公司, 株式會社, ㈱, shoqeri aksionere,
 shoqeri anonime, سهامی عام, سهامی خاص, شرکت سهامی, مساهمة, شركة مساهمة, kscc, k s c c, kscp, wll, w l l, saoc, incorporation, incorporated company, n a bank,
 public liability company, limited by shares
company: co, company, cos, companies, cie, compagnie, compania, cia, компания, kompaniya, kompania, shirkat, sirketi, شركة, شرکت, 公司, 会社, 회사, firma, firm
partnership: lp, l p, limited partnership, llp, l l p, limited liability partnership, lllp, gp, general partnership, kg, kommanditgesellschaft, gmbh co kg, gmbh and co kg, ag and co kg, ohg, gbr, cv, c v, commanditaire vennootschap, vof, snc, sca, ky, kommandiittiyhtio, ks, k s, commandite,
 kommandit gesellschaft, gesellschaft mbh and co kg, mbh and co kg, mbh u co kg, ug and co kg, se and co kg, ag co kg, offene handelsgesellschaft,
 offene handels gesellschaft, gesellschaft burgerlichen rechts, gesellschaft des burgerlichen rechts, bgb gesellschaft, eingetragene gesellschaft burgerlichen rechts,
 partg, partg mbb, part g, part g mbb, partnerschaft mbb, partnerschaftsgesellschaft, partnerschaftsgesellschaft mbb, komanditno drustvo, komanditno druzhestvo,
 командитно дружество, komanditni spolecnost, komandit sirket, kolektif sirket, koll sti, kom sti, sociedad en comandita, sociedad en comandita simple,
 sociedad en comandita por acciones, sociedad colectiva, sociedad civil, s en c, comandita simple, comandita por acciones, societe en commandite,
 societe en commandite par actions, societe en commandite simple, scs, societe en nom collectif, societa in accomandita semplice, societa in nome collettivo,
 societa in accomandita per azioni, sas di, comm v, comm va, avoin yhtio, ay, kommanditselskab, interessentskab, is, kommanditbolag, kb, handelsbolag, hb, spolka jawna,
 spolka komandytowa, sp k, sp j, limited liability limited partnership, 合伙企业, jawna, полное товарищество, коммандитное товарищество, joint venture, jv
cooperative: coop, co op, cooperative, cooperativa, genossenschaft, eg, scrl, sce, кооператив, пк,
 eingetragene genossenschaft, societas cooperativa europaea, andelsselskab, ekonomisk forening, cooperatie, cooperatieve vennootschap, soc coop, societa cooperativa,
 sociedad cooperativa, spoldzielnia, kooperatif sirket, kooperatifi, hop tac xa, osuuskunta, gie, groupement dinteret economique, european economic interest grouping, eeig,
 потребительский кооператив, производственный кооператив, druzstvo, 合作社, 협동조합, 組合
sole: est, establishment, ip, ип, индивидуальный предприниматель, sole proprietor, sole trader, ek, e k, eirl, ei, фоп, chp, чп,
 eingetragener kaufmann, eingetragenes einzelunternehmen, einzelunternehmen, e kfm, empresa unipersonal, empresa individual de responsabilidad limitada,
 empresa individual de responsabilidade limitada, entreprise individuelle, sole proprietorship, физическое лицо предприниматель, физична особа пидприиемець,
 фізична особа підприємець, субъект предпринимательской деятельности, індивідуальны прадпрымальнік, частный предприниматель, чп, чуп, частное унитарное предприятие,
 частное предприятие, приватне підприємство, pryvatne pidpryiemstvo, private enterprise, чуп, chup, samostalni preduzetnik, едноличен търговец, et, ednolichen targovets,
 intreprindere individuala, intreprinderea individuala, individualais komersants, fuusilisest isikust ettevotja, enskild naringsidkare, oilaviy korxona, xususiy korxona,
 xk, жк, doanh nghiep tu nhan
foundation: foundation, stiftung, stichting, fundacion, fundacao, fondation, fondazione, fundatia, фонд, vakfi, بنياد, بنیاد,
 public fund, charitable fund, charity fund, charitable foundation, charitable organization, charitable organisation, благотворительный фонд, общественный фонд,
 foundation trust, stiftung des offentlichen rechts, stiftung des burgerlichen rechts, nadace, nadacia, fundacja, alapitvany, zaklada, фондация, سازمان خیریه, مؤسسة خيرية,
 община
state: gup, гуп, fgup, фгуп, federal state unitary enterprise, federal state unitary, state unitary enterprise, муп, state enterprise, gp enterprise, федеральное государственное унитарное предприятие,
 anstalt des offentlichen rechts, aor, korperschaft des offentlichen rechts, kdor, javno preduzece, јавно предузеће, државно предузеће, intreprinderea de stat,
 intreprinderea municipala, empresa publica, sociedad del estado, empresa estatal, state owned enterprise, public sector undertaking, state company, unitary enterprise,
 municipal unitary enterprise, муниципальное унитарное предприятие, государственное унитарное предприятие, казенное предприятие, федеральное казенное предприятие, фкп, fkp,
 республиканское унитарное предприятие, руп, rup, унитарное предприятие, уп, производственное объединение, научно производственное объединение, нпо, npo,
 научно производственное предприятие, нпп, npp, государственное научно производственное предприятие, scientific and production enterprise,
 research and production enterprise, державне підприємство, derzhavne pidpryiemstvo, дп, doanh nghiep nha nuoc
association: ev, e v, eingetragener verein, verein, asbl, vzw, ong, ngo, association, asociacion, associacao, ассоциация, нко, ано,
 registered association, non governmental organization, non governmental organisation, non profit organization, non profit organisation, nonprofit organization, nonprofit,
 non profit, civil society organization, civil society organisation, organisation non gouvernementale, organizacion no gubernamental, organizacao nao governamental,
 organizzazione non governativa, autonomous non profit organization, автономная некоммерческая организация, некоммерческая организация, некоммерческое партнерство,
 общественная организация, rekisteroity yhdistys, rekisteroity yhdistys ry, ry, r y, registrerad forening, ideell forening, forening, stowarzyszenie, obcanske sdruzeni,
 zapsany spolek, obecne prospesna spolecnost, z s, nevladina organizacija, udruzenje, association sans but lucratif, association internationale sans but lucratif, aisbl,
 ivzw, community interest company, cic, versicherungsverein auf gegenseitigkeit, vvag, onlus, gensidigt selskab, 社会团体, 財団法人, 社団法人, 사단법인, 재단법인
`;

/** A phrase of folded words to its class. */
export const legalForms: ReadonlyMap<string, string> = read();
/** The most words a phrase has. */
export const legalFormWordsMax: number = Math.max(...[...legalForms.keys()].map((phrase) => phrase.split(' ').length));

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,}$/u;
/** Forms that are written onto the name without a space, longest first. */
export const joinedForms: readonly string[] = [...legalForms.keys()]
  .filter((phrase) => eastAsian.test(phrase))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of classes.trim().replaceAll('\n ', ' ').split('\n')) {
    const at = line.indexOf(':');
    for (const phrase of line.slice(at + 1).split(',')) map.set(foldText(phrase), line.slice(0, at));
  }
  return map;
}
