export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Total_BesidesInputs = {
    amounts: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Besides: {amounts}." |
*
* @param {Step_Import_Total_BesidesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_total_besides: ((inputs: Step_Import_Total_BesidesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Total_BesidesInputs, {
    locale?: "en" | "es";
}, {}>;
