export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Gate_ConductInputs = {};
/**
* | output |
* | --- |
* | "2 What did this person do?" |
*
* @param {Figures_Gate_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_conduct: ((inputs?: Figures_Gate_ConductInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_ConductInputs, {
    locale?: "en" | "es";
}, {}>;
