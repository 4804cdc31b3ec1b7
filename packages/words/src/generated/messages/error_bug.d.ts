export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_BugInputs = {};
/**
* | output |
* | --- |
* | "this is a bug, please report it." |
*
* @param {Error_BugInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bug: ((inputs?: Error_BugInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_BugInputs, {
    locale?: "en" | "es";
}, {}>;
