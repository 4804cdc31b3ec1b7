export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D7Inputs = {};
/**
* | output |
* | --- |
* | "The files do not allow an answer; there is a date to look again." |
*
* @param {Figures_Define_D7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d7: ((inputs?: Figures_Define_D7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D7Inputs, {
    locale?: "en" | "es";
}, {}>;
