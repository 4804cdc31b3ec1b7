export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D4Inputs = {};
/**
* | output |
* | --- |
* | "Referred as possible victim, child or witness at risk. While protection lasts it stands before any other outcome." |
*
* @param {Figures_Define_D4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d4: ((inputs?: Figures_Define_D4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D4Inputs, {
    locale?: "en" | "es";
}, {}>;
