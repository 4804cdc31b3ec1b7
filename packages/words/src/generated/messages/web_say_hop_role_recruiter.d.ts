export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Role_RecruiterInputs = {};
/**
* | output |
* | --- |
* | "declared recruiter" |
*
* @param {Web_Say_Hop_Role_RecruiterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_recruiter: ((inputs?: Web_Say_Hop_Role_RecruiterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_RecruiterInputs, {
    locale?: "en" | "es";
}, {}>;
