export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Confirmation_MissingInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "An adverse outcome is typed a second time: {detail}." |
*
* @param {Finding_Refused_Confirmation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_confirmation_missing: ((inputs: Finding_Refused_Confirmation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Confirmation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
