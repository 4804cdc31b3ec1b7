export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_S2Inputs = {};
/**
* | output |
* | --- |
* | "The first answer is given; the second reader, who does not see it, has not answered." |
*
* @param {Figures_Define_S2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s2: ((inputs?: Figures_Define_S2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S2Inputs, {
    locale?: "en" | "es";
}, {}>;
