export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Role_MemberInputs = {};
/**
* | output |
* | --- |
* | "declared member" |
*
* @param {Web_Say_Hop_Role_MemberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_member: ((inputs?: Web_Say_Hop_Role_MemberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_MemberInputs, {
    locale?: "en" | "es";
}, {}>;
