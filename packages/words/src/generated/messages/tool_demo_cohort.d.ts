export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_CohortInputs = {
    excluded: NonNullable<unknown>;
    cohort: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{excluded} left out by the charter (a hub and nothing else); under review: {cohort}." |
*
* @param {Tool_Demo_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_cohort: ((inputs: Tool_Demo_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
