export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Closed_Not_Your_TurnInputs = {};
/**
* | output |
* | --- |
* | "another reader has it" |
*
* @param {Figures_Closed_Not_Your_TurnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_not_your_turn: ((inputs?: Figures_Closed_Not_Your_TurnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_Not_Your_TurnInputs, {
    locale?: "en" | "es";
}, {}>;
