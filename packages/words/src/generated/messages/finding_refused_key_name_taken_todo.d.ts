export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Key_Name_Taken_TodoInputs = {};
/**
* | output |
* | --- |
* | "Choose another name." |
*
* @param {Finding_Refused_Key_Name_Taken_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_key_name_taken_todo: ((inputs?: Finding_Refused_Key_Name_Taken_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Key_Name_Taken_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
