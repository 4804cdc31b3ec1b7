export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_OtherInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    flag: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value: {flag}; the text was kept." |
* | * | "{n} values: {flag}; the text was kept." |
*
* @param {Step_Import_Flag_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_other: ((inputs: Step_Import_Flag_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
