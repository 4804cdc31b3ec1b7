export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_ReassignedInputs = {};
/**
* | output |
* | --- |
* | "The memo says that this passed to somebody else" |
*
* @param {Step_Loosening_ReassignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_reassigned: ((inputs?: Step_Loosening_ReassignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_ReassignedInputs, {
    locale?: "en" | "es";
}, {}>;
