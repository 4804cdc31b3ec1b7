export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Exclusion_Approval_TodoInputs = {
    rule: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Let two people sign it with `lookback review exclusion {rule} --approve`, or name both in charter.yaml, or remove it." |
*
* @param {Error_Exclusion_Approval_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_approval_todo: ((inputs: Error_Exclusion_Approval_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Approval_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
