export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Claim_Undefined_TodoInputs = {
    known: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Use one of: {known}." |
*
* @param {Error_Claim_Undefined_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_claim_undefined_todo: ((inputs: Error_Claim_Undefined_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Claim_Undefined_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
