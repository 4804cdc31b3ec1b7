export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_B2Inputs = {};
/**
* | output |
* | --- |
* | "persons acted on before decided and since cleared\|since cleared\|since been settled" |
*
* @param {Figures_Noun_B2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_b2: ((inputs?: Figures_Noun_B2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_B2Inputs, {
    locale?: "en" | "es";
}, {}>;
