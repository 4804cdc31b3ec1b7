export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_Not_In_FileInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value refers to an entity that is not in the file; the text was kept." |
* | * | "{n} values refer to an entity that is not in the file; the text was kept." |
*
* @param {Step_Import_Flag_Not_In_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_not_in_file: ((inputs: Step_Import_Flag_Not_In_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Not_In_FileInputs, {
    locale?: "en" | "es";
}, {}>;
