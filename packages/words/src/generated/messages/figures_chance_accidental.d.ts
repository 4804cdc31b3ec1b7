export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chance_AccidentalInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Accidental equalities to expect beside the single uses, from recycled or mistyped numbers: about {count}." |
*
* @param {Figures_Chance_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_accidental: ((inputs: Figures_Chance_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
