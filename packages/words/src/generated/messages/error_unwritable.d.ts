export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_UnwritableInputs = {
    path: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{path} cannot be written." |
*
* @param {Error_UnwritableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unwritable: ((inputs: Error_UnwritableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnwritableInputs, {
    locale?: "en" | "es";
}, {}>;
