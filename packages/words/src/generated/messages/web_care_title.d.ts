export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_TitleInputs = {};
/**
* | output |
* | --- |
* | "Beside the answer" |
*
* @param {Web_Care_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_title: ((inputs?: Web_Care_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
