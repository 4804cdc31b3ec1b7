export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_ScopeInputs = {};
/**
* | output |
* | --- |
* | "Take away" |
*
* @param {Web_Try_ScopeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope: ((inputs?: Web_Try_ScopeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_ScopeInputs, {
    locale?: "en" | "es";
}, {}>;
