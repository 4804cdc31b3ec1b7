export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Why_Not_JudgedInputs = {
    judged: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "People judged them: {judged}. That holds whatever the weights say." |
*
* @param {Step_Why_Not_JudgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_why_not_judged: ((inputs: Step_Why_Not_JudgedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_JudgedInputs, {
    locale?: "en" | "es";
}, {}>;
