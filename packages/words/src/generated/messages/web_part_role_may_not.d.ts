export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Role_May_NotInputs = {};
/**
* | output |
* | --- |
* | "The role of your key has no part here now." |
*
* @param {Web_Part_Role_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_role_may_not: ((inputs?: Web_Part_Role_May_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Role_May_NotInputs, {
    locale?: "en" | "es";
}, {}>;
