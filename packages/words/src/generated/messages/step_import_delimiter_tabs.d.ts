export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Delimiter_TabsInputs = {};
/**
* | output |
* | --- |
* | "tabs" |
*
* @param {Step_Import_Delimiter_TabsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_tabs: ((inputs?: Step_Import_Delimiter_TabsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_TabsInputs, {
    locale?: "en" | "es";
}, {}>;
