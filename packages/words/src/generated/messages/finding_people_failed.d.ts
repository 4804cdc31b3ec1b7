export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_FailedInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The model failed on this file ({detail}): nothing was joined." |
*
* @param {Finding_People_FailedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_failed: ((inputs: Finding_People_FailedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_FailedInputs, {
    locale?: "en" | "es";
}, {}>;
