export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_CfInputs = {};
/**
* | output |
* | --- |
* | "persons for whom neither a role nor own conduct is supported\|neither a role in the network nor conduct of their own" |
*
* @param {Figures_Noun_CfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_cf: ((inputs?: Figures_Noun_CfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CfInputs, {
    locale?: "en" | "es";
}, {}>;
