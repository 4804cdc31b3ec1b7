export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Gate_State_SettledInputs = {};
/**
* | output |
* | --- |
* | "Settled by two people." |
*
* @param {Figures_Gate_State_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_state_settled: ((inputs?: Figures_Gate_State_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
