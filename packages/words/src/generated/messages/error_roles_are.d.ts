export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Roles_AreInputs = {
    roles: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Roles are: {roles}." |
*
* @param {Error_Roles_AreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_roles_are: ((inputs: Error_Roles_AreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Roles_AreInputs, {
    locale?: "en" | "es";
}, {}>;
