export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Flow_TitleInputs = {};
/**
* | output |
* | --- |
* | "From records to decisions" |
*
* @param {Web_Flow_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_flow_title: ((inputs?: Web_Flow_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Flow_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
