export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W5Inputs = {};
/**
* | output |
* | --- |
* | "persons whose whereabouts are unknown after search\|unknown after search\|could not be found" |
*
* @param {Figures_Noun_W5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w5: ((inputs?: Figures_Noun_W5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W5Inputs, {
    locale?: "en" | "es";
}, {}>;
