export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_System_May_Not_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give a key with --key." |
*
* @param {Finding_Refused_System_May_Not_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_system_may_not_todo: ((inputs?: Finding_Refused_System_May_Not_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_System_May_Not_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
