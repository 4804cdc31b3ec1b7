export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Line_JourneyInputs = {};
/**
* | output |
* | --- |
* | "journey leg" |
*
* @param {Step_Review_Line_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line_journey: ((inputs?: Step_Review_Line_JourneyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_JourneyInputs, {
    locale?: "en" | "es";
}, {}>;
