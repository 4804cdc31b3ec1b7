export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W7Inputs = {};
/**
* | output |
* | --- |
* | "persons for whom search is not authorised or not sought\|not sought" |
*
* @param {Figures_Noun_W7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w7: ((inputs?: Figures_Noun_W7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W7Inputs, {
    locale?: "en" | "es";
}, {}>;
