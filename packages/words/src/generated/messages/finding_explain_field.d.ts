export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_FieldInputs = {
    field: NonNullable<unknown>;
    left: NonNullable<unknown>;
    right: NonNullable<unknown>;
    level: NonNullable<unknown>;
    bits: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{field}: \"{left}\" / \"{right}\": {level}, {bits} bits." |
*
* @param {Finding_Explain_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_field: ((inputs: Finding_Explain_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
