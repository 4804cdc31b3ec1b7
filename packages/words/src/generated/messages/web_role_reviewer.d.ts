export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_ReviewerInputs = {};
/**
* | output |
* | --- |
* | "reviewer" |
*
* @param {Web_Role_ReviewerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_reviewer: ((inputs?: Web_Role_ReviewerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_ReviewerInputs, {
    locale?: "en" | "es";
}, {}>;
