export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Annex_Digest_PublicInputs = {};
/**
* | output |
* | --- |
* | "The digest is a commitment: it can be opened by oversight and gives away no small list." |
*
* @param {Figures_Annex_Digest_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_digest_public: ((inputs?: Figures_Annex_Digest_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_Digest_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
