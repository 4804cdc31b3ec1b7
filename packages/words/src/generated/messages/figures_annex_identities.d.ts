export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Annex_IdentitiesInputs = {};
/**
* | output |
* | --- |
* | "Identities that hold on the lists" |
*
* @param {Figures_Annex_IdentitiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_identities: ((inputs?: Figures_Annex_IdentitiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_IdentitiesInputs, {
    locale?: "en" | "es";
}, {}>;
