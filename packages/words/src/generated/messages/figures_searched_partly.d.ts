export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Searched_PartlyInputs = {};
/**
* | output |
* | --- |
* | "in part" |
*
* @param {Figures_Searched_PartlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_searched_partly: ((inputs?: Figures_Searched_PartlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_PartlyInputs, {
    locale?: "en" | "es";
}, {}>;
