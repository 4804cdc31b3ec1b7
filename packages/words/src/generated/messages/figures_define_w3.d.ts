export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W3Inputs = {};
/**
* | output |
* | --- |
* | "Left or was removed, by a dated claim." |
*
* @param {Figures_Define_W3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w3: ((inputs?: Figures_Define_W3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W3Inputs, {
    locale?: "en" | "es";
}, {}>;
