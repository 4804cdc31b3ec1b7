export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Warning_Bare_QuotesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record has a quotation mark inside a cell that is not quoted; it was kept." |
* | * | "{n} records have a quotation mark inside a cell that is not quoted; it was kept." |
*
* @param {Step_Import_Warning_Bare_QuotesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_warning_bare_quotes: ((inputs: Step_Import_Warning_Bare_QuotesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_Bare_QuotesInputs, {
    locale?: "en" | "es";
}, {}>;
