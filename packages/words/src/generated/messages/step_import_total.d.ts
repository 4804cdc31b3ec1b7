export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_TotalInputs = {
    records: NonNullable<unknown>;
    statements: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "All sources together: {records} of persons, {statements}." |
*
* @param {Step_Import_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_total: ((inputs: Step_Import_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
