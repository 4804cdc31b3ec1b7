export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Named_RuleInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "by the charter's rule \"{name}\"" |
*
* @param {Web_Named_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_named_rule: ((inputs: Web_Named_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Named_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
