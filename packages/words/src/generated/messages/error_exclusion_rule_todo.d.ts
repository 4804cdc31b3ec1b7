export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Exclusion_Rule_TodoInputs = {
    rules: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Rules are: {rules}." |
*
* @param {Error_Exclusion_Rule_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_rule_todo: ((inputs: Error_Exclusion_Rule_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Rule_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
