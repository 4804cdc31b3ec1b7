export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_Taken_By_You_TodoInputs = {};
/**
* | output |
* | --- |
* | "lookback review list --key FILE shows what is yours." |
*
* @param {Finding_Refused_Not_Taken_By_You_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_taken_by_you_todo: ((inputs?: Finding_Refused_Not_Taken_By_You_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Taken_By_You_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
