export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D8Inputs = {};
/**
* | output |
* | --- |
* | "Found in review to be deceased or outside the charter." |
*
* @param {Figures_Define_D8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d8: ((inputs?: Figures_Define_D8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D8Inputs, {
    locale?: "en" | "es";
}, {}>;
