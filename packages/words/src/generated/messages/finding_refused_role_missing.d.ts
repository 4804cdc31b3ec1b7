export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Role_MissingInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "This needs a key with another role: {detail}." |
*
* @param {Finding_Refused_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_role_missing: ((inputs: Finding_Refused_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
