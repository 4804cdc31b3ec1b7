export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_TiesInputs = {
    cohort: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{cohort} people with ties to the network were identified." |
*
* @param {Figures_Tempted_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_ties: ((inputs: Figures_Tempted_TiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_TiesInputs, {
    locale?: "en" | "es";
}, {}>;
