export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_ReopensInputs = {};
/**
* | output |
* | --- |
* | "A settled decision would reopen." |
*
* @param {Web_Try_ReopensInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_reopens: ((inputs?: Web_Try_ReopensInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_ReopensInputs, {
    locale?: "en" | "es";
}, {}>;
