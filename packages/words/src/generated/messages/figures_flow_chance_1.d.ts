export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Chance_1Inputs = {
    expected: NonNullable<unknown>;
    observed: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "about {expected} of the {observed}" |
*
* @param {Figures_Flow_Chance_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_chance_1: ((inputs: Figures_Flow_Chance_1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_1Inputs, {
    locale?: "en" | "es";
}, {}>;
