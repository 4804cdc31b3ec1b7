export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Why_Not_SameInputs = {};
/**
* | output |
* | --- |
* | "They are one person already." |
*
* @param {Step_Why_Not_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_why_not_same: ((inputs?: Step_Why_Not_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_SameInputs, {
    locale?: "en" | "es";
}, {}>;
