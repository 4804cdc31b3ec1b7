export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Exclusion_ApprovalInputs = {
    rule: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The exclusion {rule} is approved by {n} of the two people that it needs." |
*
* @param {Error_Exclusion_ApprovalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_approval: ((inputs: Error_Exclusion_ApprovalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_ApprovalInputs, {
    locale?: "en" | "es";
}, {}>;
