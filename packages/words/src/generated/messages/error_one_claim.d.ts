export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_One_ClaimInputs = {};
/**
* | output |
* | --- |
* | "Say --place, --action or --search, one of them." |
*
* @param {Error_One_ClaimInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_claim: ((inputs?: Error_One_ClaimInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_ClaimInputs, {
    locale?: "en" | "es";
}, {}>;
