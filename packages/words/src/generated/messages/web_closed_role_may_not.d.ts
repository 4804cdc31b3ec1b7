export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_Role_May_NotInputs = {};
/**
* | output |
* | --- |
* | "the role of your key may not choose it" |
*
* @param {Web_Closed_Role_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_role_may_not: ((inputs?: Web_Closed_Role_May_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Role_May_NotInputs, {
    locale?: "en" | "es";
}, {}>;
