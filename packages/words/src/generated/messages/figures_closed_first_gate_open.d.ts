export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Closed_First_Gate_OpenInputs = {};
/**
* | output |
* | --- |
* | "the first gate is open" |
*
* @param {Figures_Closed_First_Gate_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_first_gate_open: ((inputs?: Figures_Closed_First_Gate_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_First_Gate_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
