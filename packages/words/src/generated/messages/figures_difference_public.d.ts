export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Difference_PublicInputs = {};
/**
* | output |
* | --- |
* | "The movements behind the changes are kept for oversight: small steps could name a person." |
*
* @param {Figures_Difference_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_public: ((inputs?: Figures_Difference_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
