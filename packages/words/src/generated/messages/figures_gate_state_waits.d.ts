export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Gate_State_WaitsInputs = {};
/**
* | output |
* | --- |
* | "Waits for a person." |
*
* @param {Figures_Gate_State_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_state_waits: ((inputs?: Figures_Gate_State_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
