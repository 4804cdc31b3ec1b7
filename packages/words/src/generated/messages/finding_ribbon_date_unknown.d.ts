export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_Date_UnknownInputs = {};
/**
* | output |
* | --- |
* | "date not known" |
*
* @param {Finding_Ribbon_Date_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_date_unknown: ((inputs?: Finding_Ribbon_Date_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_Date_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
