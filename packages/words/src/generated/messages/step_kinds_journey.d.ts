export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_JourneyInputs = {};
/**
* | output |
* | --- |
* | "journeys" |
*
* @param {Step_Kinds_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_journey: ((inputs?: Step_Kinds_JourneyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_JourneyInputs, {
    locale?: "en" | "es";
}, {}>;
