export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_Role_MissingInputs = {};
/**
* | output |
* | --- |
* | "the role of your key may not choose it" |
*
* @param {Web_Closed_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_role_missing: ((inputs?: Web_Closed_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
