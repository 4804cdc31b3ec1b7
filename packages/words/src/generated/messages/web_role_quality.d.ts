export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_QualityInputs = {};
/**
* | output |
* | --- |
* | "quality assurance" |
*
* @param {Web_Role_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_quality: ((inputs?: Web_Role_QualityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_QualityInputs, {
    locale?: "en" | "es";
}, {}>;
