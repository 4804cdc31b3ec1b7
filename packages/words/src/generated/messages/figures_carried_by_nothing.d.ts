export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_By_NothingInputs = {};
/**
* | output |
* | --- |
* | "The count alone supports no link, and no record says it directly." |
*
* @param {Figures_Carried_By_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_by_nothing: ((inputs?: Figures_Carried_By_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
