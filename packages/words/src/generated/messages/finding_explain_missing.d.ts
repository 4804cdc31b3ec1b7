export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_MissingInputs = {
    field: NonNullable<unknown>;
    left: NonNullable<unknown>;
    right: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{field}: \"{left}\" / \"{right}\": missing, says nothing." |
*
* @param {Finding_Explain_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_missing: ((inputs: Finding_Explain_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
