export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_CohortInputs = {};
/**
* | output |
* | --- |
* | "under review" |
*
* @param {Figures_Flow_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_cohort: ((inputs?: Figures_Flow_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
