export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_RestInputs = {};
/**
* | output |
* | --- |
* | "Cannot be derived: arrested and not found count different things, and one person can be both or neither." |
*
* @param {Figures_Carried_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_rest: ((inputs?: Figures_Carried_RestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_RestInputs, {
    locale?: "en" | "es";
}, {}>;
