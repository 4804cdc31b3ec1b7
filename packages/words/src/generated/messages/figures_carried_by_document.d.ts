export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_By_DocumentInputs = {};
/**
* | output |
* | --- |
* | "The count alone supports no link; a record does." |
*
* @param {Figures_Carried_By_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_by_document: ((inputs?: Figures_Carried_By_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
