export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_LostInputs = {
    field: NonNullable<unknown>;
    level: NonNullable<unknown>;
    bits: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Not higher because {field} agrees only so far ({level}): {bits} bits lost." |
*
* @param {Finding_Explain_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_lost: ((inputs: Finding_Explain_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_LostInputs, {
    locale?: "en" | "es";
}, {}>;
