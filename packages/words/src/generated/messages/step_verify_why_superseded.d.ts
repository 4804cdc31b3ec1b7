export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_Why_SupersededInputs = {};
/**
* | output |
* | --- |
* | "it was made before what now stands; run the steps after it again" |
*
* @param {Step_Verify_Why_SupersededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_superseded: ((inputs?: Step_Verify_Why_SupersededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_SupersededInputs, {
    locale?: "en" | "es";
}, {}>;
