export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_UnknownInputs = {
    unknown: NonNullable<unknown>;
    unsearched: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{unknown} could not be found after every required search. {unsearched} are not yet searched for or have an expired location." |
*
* @param {Figures_Carried_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_unknown: ((inputs: Figures_Carried_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
