export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Role_MissingInputs = {};
/**
* | output |
* | --- |
* | "The role of this key may not do this." |
*
* @param {Web_Problem_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_role_missing: ((inputs?: Web_Problem_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
