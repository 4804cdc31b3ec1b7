export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W8Inputs = {};
/**
* | output |
* | --- |
* | "Two valid claims name different states. It is not resolved by taking the later one." |
*
* @param {Figures_Define_W8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w8: ((inputs?: Figures_Define_W8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W8Inputs, {
    locale?: "en" | "es";
}, {}>;
