export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_TitleInputs = {};
/**
* | output |
* | --- |
* | "Try without" |
*
* @param {Web_Try_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_title: ((inputs?: Web_Try_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
