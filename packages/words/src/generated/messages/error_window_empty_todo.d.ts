export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Window_Empty_TodoInputs = {};
/**
* | output |
* | --- |
* | "Correct from and to." |
*
* @param {Error_Window_Empty_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_window_empty_todo: ((inputs?: Error_Window_Empty_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Window_Empty_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
