export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_CountsInputs = {
    new: NonNullable<unknown>;
    gone: NonNullable<unknown>;
    changed: NonNullable<unknown>;
    unchanged: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{new} new, {gone} gone, {changed} changed, {unchanged} unchanged." |
*
* @param {Step_Round_CountsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_counts: ((inputs: Step_Round_CountsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_CountsInputs, {
    locale?: "en" | "es";
}, {}>;
