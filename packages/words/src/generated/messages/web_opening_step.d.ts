export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Opening_StepInputs = {
    at: NonNullable<unknown>;
    of: NonNullable<unknown>;
    step: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Step {at} of {of}: {step}" |
*
* @param {Web_Opening_StepInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_step: ((inputs: Web_Opening_StepInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_StepInputs, {
    locale?: "en" | "es";
}, {}>;
