export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Window_EmptyInputs = {};
/**
* | output |
* | --- |
* | "the window holds no day: it ends before it begins" |
*
* @param {Error_Window_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_window_empty: ((inputs?: Error_Window_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Window_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
