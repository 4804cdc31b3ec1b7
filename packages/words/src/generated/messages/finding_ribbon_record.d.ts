export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_RecordInputs = {};
/**
* | output |
* | --- |
* | "1 record" |
*
* @param {Finding_Ribbon_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_record: ((inputs?: Finding_Ribbon_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
