export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Months_MoreInputs = {
    months: NonNullable<unknown>;
    more: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{months} and {more}" |
*
* @param {Step_Import_Months_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_months_more: ((inputs: Step_Import_Months_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Months_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
