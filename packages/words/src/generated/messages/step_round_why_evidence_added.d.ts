export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Why_Evidence_AddedInputs = {};
/**
* | output |
* | --- |
* | "evidence added" |
*
* @param {Step_Round_Why_Evidence_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_evidence_added: ((inputs?: Step_Round_Why_Evidence_AddedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Evidence_AddedInputs, {
    locale?: "en" | "es";
}, {}>;
