export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_RoleInputs = {};
/**
* | output |
* | --- |
* | "role in the network" |
*
* @param {Web_Act_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_role: ((inputs?: Web_Act_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
