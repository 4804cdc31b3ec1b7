export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_AnalystInputs = {};
/**
* | output |
* | --- |
* | "analyst" |
*
* @param {Web_Role_AnalystInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_analyst: ((inputs?: Web_Role_AnalystInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_AnalystInputs, {
    locale?: "en" | "es";
}, {}>;
