export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Model_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write one with --export-model." |
*
* @param {Error_No_Model_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_model_todo: ((inputs?: Error_No_Model_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Model_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
