export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_RecordsInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{count} records" |
*
* @param {Finding_Ribbon_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_records: ((inputs: Finding_Ribbon_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
