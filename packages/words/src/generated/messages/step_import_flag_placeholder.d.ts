export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_PlaceholderInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value stands for \"not known\" (unknown, 000000 ...); the text was kept." |
* | * | "{n} values stand for \"not known\" (unknown, 000000 ...); the text was kept." |
*
* @param {Step_Import_Flag_PlaceholderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_placeholder: ((inputs: Step_Import_Flag_PlaceholderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_PlaceholderInputs, {
    locale?: "en" | "es";
}, {}>;
