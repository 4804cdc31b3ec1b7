export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Outcome_UnknownInputs = {
    outcome: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{outcome} is no outcome." |
*
* @param {Error_Outcome_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_outcome_unknown: ((inputs: Error_Outcome_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Outcome_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
