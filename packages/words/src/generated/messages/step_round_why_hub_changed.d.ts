export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Why_Hub_ChangedInputs = {};
/**
* | output |
* | --- |
* | "hub changed" |
*
* @param {Step_Round_Why_Hub_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_hub_changed: ((inputs?: Step_Round_Why_Hub_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Hub_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
