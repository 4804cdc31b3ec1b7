export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Annex_DigestInputs = {};
/**
* | output |
* | --- |
* | "The digest is the SHA-256 of the sorted ids of the list, one a line." |
*
* @param {Figures_Annex_DigestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_digest: ((inputs?: Figures_Annex_DigestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_DigestInputs, {
    locale?: "en" | "es";
}, {}>;
