export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_PausedInputs = {};
/**
* | output |
* | --- |
* | "This case is paused." |
*
* @param {Finding_Refused_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_paused: ((inputs?: Finding_Refused_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
