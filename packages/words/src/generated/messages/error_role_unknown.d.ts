export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Role_UnknownInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no role." |
*
* @param {Error_Role_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_role_unknown: ((inputs: Error_Role_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Role_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
