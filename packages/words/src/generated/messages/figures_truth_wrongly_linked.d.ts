export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Wrongly_LinkedInputs = {};
/**
* | output |
* | --- |
* | "persons under review who had nothing to do with the network" |
*
* @param {Figures_Truth_Wrongly_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_wrongly_linked: ((inputs?: Figures_Truth_Wrongly_LinkedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Wrongly_LinkedInputs, {
    locale?: "en" | "es";
}, {}>;
