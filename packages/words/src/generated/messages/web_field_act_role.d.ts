export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_RoleInputs = {};
/**
* | output |
* | --- |
* | "Role" |
*
* @param {Web_Field_Act_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_role: ((inputs?: Web_Field_Act_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
