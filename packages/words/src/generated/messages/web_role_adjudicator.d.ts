export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_AdjudicatorInputs = {};
/**
* | output |
* | --- |
* | "adjudicator" |
*
* @param {Web_Role_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_adjudicator: ((inputs?: Web_Role_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
