export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Searched_NoInputs = {};
/**
* | output |
* | --- |
* | "not searched" |
*
* @param {Figures_Searched_NoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_searched_no: ((inputs?: Figures_Searched_NoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_NoInputs, {
    locale?: "en" | "es";
}, {}>;
