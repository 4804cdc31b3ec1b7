export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Unknown_Key_TodoInputs = {};
/**
* | output |
* | --- |
* | "Make one with: lookback key new NAME --role reviewer" |
*
* @param {Finding_Refused_Unknown_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_unknown_key_todo: ((inputs?: Finding_Refused_Unknown_Key_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Unknown_Key_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
