export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_PausedInputs = {};
/**
* | output |
* | --- |
* | "This case is not paused." |
*
* @param {Finding_Refused_Not_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_paused: ((inputs?: Finding_Refused_Not_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
