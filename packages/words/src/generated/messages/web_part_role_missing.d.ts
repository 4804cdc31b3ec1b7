export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Role_MissingInputs = {};
/**
* | output |
* | --- |
* | "The role of your key has no part here now." |
*
* @param {Web_Part_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_role_missing: ((inputs?: Web_Part_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
