export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Nothing_To_Purge_TodoInputs = {};
/**
* | output |
* | --- |
* | "Name the events and their fields." |
*
* @param {Finding_Refused_Nothing_To_Purge_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_purge_todo: ((inputs?: Finding_Refused_Nothing_To_Purge_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_Purge_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
