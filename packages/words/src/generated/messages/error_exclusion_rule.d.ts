export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Exclusion_RuleInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{name} is no rule of exclusion." |
*
* @param {Error_Exclusion_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_rule: ((inputs: Error_Exclusion_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
