export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_RowInputs = {
    row: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Finding_Ribbon_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_row: ((inputs: Finding_Ribbon_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RowInputs, {
    locale?: "en" | "es";
}, {}>;
