export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X5Inputs = {};
/**
* | output |
* | --- |
* | "Found during preparation to be a person already counted." |
*
* @param {Figures_Define_X5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x5: ((inputs?: Figures_Define_X5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X5Inputs, {
    locale?: "en" | "es";
}, {}>;
