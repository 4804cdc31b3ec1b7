export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_True_UnknownInputs = {};
/**
* | output |
* | --- |
* | "Not to be found is not hiding: files end, people move on." |
*
* @param {Figures_True_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_unknown: ((inputs?: Figures_True_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
