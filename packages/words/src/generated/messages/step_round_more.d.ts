export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_MoreInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "... and {n} more (see --json)." |
*
* @param {Step_Round_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_more: ((inputs: Step_Round_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
