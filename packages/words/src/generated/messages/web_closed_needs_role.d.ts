export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_Needs_RoleInputs = {};
/**
* | output |
* | --- |
* | "needs a role that is supported" |
*
* @param {Web_Closed_Needs_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_role: ((inputs?: Web_Closed_Needs_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
