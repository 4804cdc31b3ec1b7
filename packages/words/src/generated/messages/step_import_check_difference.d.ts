export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_DifferenceInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "difference {n}" |
*
* @param {Step_Import_Check_DifferenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_difference: ((inputs: Step_Import_Check_DifferenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_DifferenceInputs, {
    locale?: "en" | "es";
}, {}>;
