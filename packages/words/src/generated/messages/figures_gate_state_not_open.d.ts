export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Gate_State_Not_OpenInputs = {};
/**
* | output |
* | --- |
* | "Not open before the first gate is settled." |
*
* @param {Figures_Gate_State_Not_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_state_not_open: ((inputs?: Figures_Gate_State_Not_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_Not_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
