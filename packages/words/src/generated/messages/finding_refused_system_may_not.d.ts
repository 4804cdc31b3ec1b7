export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_System_May_NotInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The system may not do this by itself ({detail})." |
*
* @param {Finding_Refused_System_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_system_may_not: ((inputs: Finding_Refused_System_May_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_System_May_NotInputs, {
    locale?: "en" | "es";
}, {}>;
