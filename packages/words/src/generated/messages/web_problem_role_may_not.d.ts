export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Role_May_NotInputs = {};
/**
* | output |
* | --- |
* | "The role of this key may not do this." |
*
* @param {Web_Problem_Role_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_role_may_not: ((inputs?: Web_Problem_Role_May_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Role_May_NotInputs, {
    locale?: "en" | "es";
}, {}>;
