export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Line_HubInputs = {};
/**
* | output |
* | --- |
* | "hub only" |
*
* @param {Step_Review_Line_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line_hub: ((inputs?: Step_Review_Line_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_HubInputs, {
    locale?: "en" | "es";
}, {}>;
