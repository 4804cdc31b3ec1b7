export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Why_Evidence_RemovedInputs = {};
/**
* | output |
* | --- |
* | "evidence removed" |
*
* @param {Step_Round_Why_Evidence_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_evidence_removed: ((inputs?: Step_Round_Why_Evidence_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Evidence_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
