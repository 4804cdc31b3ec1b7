export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Protected_TodoInputs = {};
/**
* | output |
* | --- |
* | "Remove it. A protected attribute may help decide who is who, and nothing else." |
*
* @param {Error_Protected_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_protected_todo: ((inputs?: Error_Protected_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Protected_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
