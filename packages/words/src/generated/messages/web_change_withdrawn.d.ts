export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_WithdrawnInputs = {};
/**
* | output |
* | --- |
* | "a source was withdrawn" |
*
* @param {Web_Change_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_withdrawn: ((inputs?: Web_Change_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
