export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Key_Name_TodoInputs = {};
/**
* | output |
* | --- |
* | "Use letters, numbers, dots, hyphens and underscores, at most 64." |
*
* @param {Error_Key_Name_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_name_todo: ((inputs?: Error_Key_Name_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_Name_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
