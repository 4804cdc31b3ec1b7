export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_R0Inputs = {};
/**
* | output |
* | --- |
* | "All records of persons that were received from the systems searched." |
*
* @param {Figures_Define_R0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r0: ((inputs?: Figures_Define_R0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R0Inputs, {
    locale?: "en" | "es";
}, {}>;
