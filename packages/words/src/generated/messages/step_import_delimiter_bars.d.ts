export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Delimiter_BarsInputs = {};
/**
* | output |
* | --- |
* | "bars" |
*
* @param {Step_Import_Delimiter_BarsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_bars: ((inputs?: Step_Import_Delimiter_BarsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_BarsInputs, {
    locale?: "en" | "es";
}, {}>;
