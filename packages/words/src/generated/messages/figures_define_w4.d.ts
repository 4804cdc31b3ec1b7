export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W4Inputs = {};
/**
* | output |
* | --- |
* | "Deceased, by a dated claim." |
*
* @param {Figures_Define_W4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w4: ((inputs?: Figures_Define_W4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W4Inputs, {
    locale?: "en" | "es";
}, {}>;
