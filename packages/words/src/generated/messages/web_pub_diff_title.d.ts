export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_Diff_TitleInputs = {};
/**
* | output |
* | --- |
* | "What differs from the one before" |
*
* @param {Web_Pub_Diff_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_diff_title: ((inputs?: Web_Pub_Diff_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Diff_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
