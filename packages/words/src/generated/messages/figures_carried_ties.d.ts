export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_TiesInputs = {
    cohort: NonNullable<unknown>;
    two: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{cohort} persons are under review. {two} of them share two or more details with the network, where coincidence alone would give about {expected}." |
*
* @param {Figures_Carried_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_ties: ((inputs: Figures_Carried_TiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_TiesInputs, {
    locale?: "en" | "es";
}, {}>;
