export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_Why_VersionInputs = {};
/**
* | output |
* | --- |
* | "another version of Lookback made it" |
*
* @param {Step_Verify_Why_VersionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_version: ((inputs?: Step_Verify_Why_VersionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_VersionInputs, {
    locale?: "en" | "es";
}, {}>;
