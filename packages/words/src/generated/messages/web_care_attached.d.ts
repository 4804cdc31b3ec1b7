export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_AttachedInputs = {};
/**
* | output |
* | --- |
* | "Attached by people" |
*
* @param {Web_Care_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_attached: ((inputs?: Web_Care_AttachedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_AttachedInputs, {
    locale?: "en" | "es";
}, {}>;
