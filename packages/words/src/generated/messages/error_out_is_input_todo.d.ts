export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Out_Is_Input_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give another file to write to." |
*
* @param {Error_Out_Is_Input_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_out_is_input_todo: ((inputs?: Error_Out_Is_Input_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Out_Is_Input_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
