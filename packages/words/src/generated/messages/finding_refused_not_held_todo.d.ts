export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_Held_TodoInputs = {};
/**
* | output |
* | --- |
* | "Nothing to do." |
*
* @param {Finding_Refused_Not_Held_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_held_todo: ((inputs?: Finding_Refused_Not_Held_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Held_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
