export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Key_Name_TakenInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Somebody is registered as {detail} already; two keys of one name would be one person." |
*
* @param {Finding_Refused_Key_Name_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_key_name_taken: ((inputs: Finding_Refused_Key_Name_TakenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Key_Name_TakenInputs, {
    locale?: "en" | "es";
}, {}>;
