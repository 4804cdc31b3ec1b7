export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X2Inputs = {};
/**
* | output |
* | --- |
* | "All evidence of the link was withdrawn or is contested." |
*
* @param {Figures_Define_X2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x2: ((inputs?: Figures_Define_X2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X2Inputs, {
    locale?: "en" | "es";
}, {}>;
