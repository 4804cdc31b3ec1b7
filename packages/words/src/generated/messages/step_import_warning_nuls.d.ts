export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Warning_NulsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record has NUL characters inside a cell; they were kept." |
* | * | "{n} records have NUL characters inside a cell; they were kept." |
*
* @param {Step_Import_Warning_NulsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_warning_nuls: ((inputs: Step_Import_Warning_NulsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_NulsInputs, {
    locale?: "en" | "es";
}, {}>;
