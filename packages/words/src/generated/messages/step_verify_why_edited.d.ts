export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_Why_EditedInputs = {};
/**
* | output |
* | --- |
* | "it is not what the snapshots in force were made with; run the steps again, or put it back" |
*
* @param {Step_Verify_Why_EditedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_edited: ((inputs?: Step_Verify_Why_EditedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_EditedInputs, {
    locale?: "en" | "es";
}, {}>;
