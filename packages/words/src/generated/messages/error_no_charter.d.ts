export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_CharterInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} cannot be read: a review needs its mandate." |
*
* @param {Error_No_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_charter: ((inputs: Error_No_CharterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_CharterInputs, {
    locale?: "en" | "es";
}, {}>;
