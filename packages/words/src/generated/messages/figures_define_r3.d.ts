export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_R3Inputs = {};
/**
* | output |
* | --- |
* | "Records received that could not be read or searched." |
*
* @param {Figures_Define_R3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r3: ((inputs?: Figures_Define_R3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R3Inputs, {
    locale?: "en" | "es";
}, {}>;
