export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Cohort_CaptionInputs = {};
/**
* | output |
* | --- |
* | "what two readers decided" |
*
* @param {Figures_Flow_Cohort_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_cohort_caption: ((inputs?: Figures_Flow_Cohort_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Cohort_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
