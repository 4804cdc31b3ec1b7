export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_ProtectedInputs = {};
/**
* | output |
* | --- |
* | "under protection" |
*
* @param {Web_Care_ProtectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_protected: ((inputs?: Web_Care_ProtectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_ProtectedInputs, {
    locale?: "en" | "es";
}, {}>;
