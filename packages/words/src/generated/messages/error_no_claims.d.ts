export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_ClaimsInputs = {
    folder: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{folder} holds no YAML file." |
*
* @param {Error_No_ClaimsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_claims: ((inputs: Error_No_ClaimsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ClaimsInputs, {
    locale?: "en" | "es";
}, {}>;
