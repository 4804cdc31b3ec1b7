export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_R3Inputs = {};
/**
* | output |
* | --- |
* | "records unreadable or not searchable\|unreadable" |
*
* @param {Figures_Noun_R3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r3: ((inputs?: Figures_Noun_R3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R3Inputs, {
    locale?: "en" | "es";
}, {}>;
