export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_Why_ChangedInputs = {};
/**
* | output |
* | --- |
* | "what it was made from is not what is there now" |
*
* @param {Step_Verify_Why_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_changed: ((inputs?: Step_Verify_Why_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
