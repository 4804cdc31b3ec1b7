export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_No_FieldInputs = {};
/**
* | output |
* | --- |
* | "No column of this file says who a record is: nothing was compared." |
*
* @param {Finding_People_No_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_no_field: ((inputs?: Finding_People_No_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_No_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
