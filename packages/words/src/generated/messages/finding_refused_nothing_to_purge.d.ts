export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Nothing_To_PurgeInputs = {};
/**
* | output |
* | --- |
* | "Nothing was named to be purged." |
*
* @param {Finding_Refused_Nothing_To_PurgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_purge: ((inputs?: Finding_Refused_Nothing_To_PurgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_PurgeInputs, {
    locale?: "en" | "es";
}, {}>;
