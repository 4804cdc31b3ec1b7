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
 有限责任公司, 合同会社, 유한회사, مسئولیت محدود, ذ م م, fze, fzco, fz llc, fzc, shpk, sh p k, dooel, mchj, mas uliyati cheklangan jamiyat, кдм, чдмм
stock: plc, p l c, public limited company, public limited co, public ltd co, ag, aktiengesellschaft, sa, s a, societe anonyme, sociedad anonima, sociedade anonima, sa de cv, s a de c v, sociedad anonima de capital variable,
 sab de cv, spa, s p a, societa per azioni, nv, n v, naamloze vennootschap, ab, aktiebolag, publ, asa, a s, as, aksjeselskap, aktieselskab, anonim sirketi, anonim sirket, oyj, julkinen osakeyhtio, hf,
 jsc, joint stock company, joint stock co, ojsc, open joint stock company, cjsc, closed joint stock company, pjsc, public joint stock company, oao, zao, pao, ao, ао, оао, зао, пао, акционерное общество, открытое акционерное общество,
 закрытое акционерное общество, публичное акционерное общество, at, пат, прат, akcionerno drustvo, dd, d d, ad, ead, акционерно дружество, inc, incorporated, corp, corporation, inc ltd, corp ltd, company inc, co inc, se, societas europaea, kk, k k, kabushiki kaisha, 株式会社, 주식회사, 股份有限公司,
 tbk, pt, p t, perseroan terbatas, pt tbk, berhad, bhd, sdn bhd, sendirian berhad, public company limited, pcl, saog, saoc, psc, qsc, saa, sac, s a c, sas, societe par actions simplifiee, sae, rt, zrt, nyrt, a d, sha, oatt, na, n a, national association, closed stock company, stock company
company: co, company, cos, companies, cie, compagnie, compania, cia, компания, kompaniya, kompania, shirkat, sirketi, شركة, شرکت, 公司, 会社, 회사, firma, firm
partnership: lp, l p, limited partnership, llp, l l p, limited liability partnership, lllp, gp, general partnership, kg, kommanditgesellschaft, gmbh co kg, gmbh and co kg, ag and co kg, ohg, gbr, cv, c v, commanditaire vennootschap, vof, snc, sca, ky, kommandiittiyhtio, ks, k s, commandite
cooperative: coop, co op, cooperative, cooperativa, genossenschaft, eg, scrl, sce, кооператив, пк
sole: ip, ип, индивидуальный предприниматель, sole proprietor, sole trader, ek, e k, eirl, ei, фоп, chp, чп
foundation: foundation, stiftung, stichting, fundacion, fundacao, fondation, fondazione, fundatia, фонд, vakfi, بنياد, بنیاد
state: gup, гуп, fgup, фгуп, federal state unitary enterprise, federal state unitary, state unitary enterprise, муп, state enterprise, gp enterprise, федеральное государственное унитарное предприятие
association: ev, e v, eingetragener verein, verein, asbl, vzw, ong, ngo, association, asociacion, associacao, ассоциация, нко, ано
`;

/** A phrase of folded words to its class. */
export const legalForms: ReadonlyMap<string, string> = read();
/** The most words a phrase has. */
export const legalFormWordsMax: number = Math.max(...[...legalForms.keys()].map((phrase) => phrase.split(' ').length));

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of classes.trim().replaceAll('\n ', ' ').split('\n')) {
    const at = line.indexOf(':');
    for (const phrase of line.slice(at + 1).split(',')) map.set(phrase.trim(), line.slice(0, at));
  }
  return map;
}
