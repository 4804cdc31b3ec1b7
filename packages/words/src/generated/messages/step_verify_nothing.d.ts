export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_NothingInputs = {};
/**
* | output |
* | --- |
* | "Nothing differs. This proves that files are unchanged, not that facts are true." |
*
* @param {Step_Verify_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_nothing: ((inputs?: Step_Verify_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
