export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_RoleInputs = {
    role: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Role in the network: {role}." |
*
* @param {Web_Care_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_role: ((inputs: Web_Care_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
