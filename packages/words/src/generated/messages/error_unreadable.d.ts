export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_UnreadableInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} cannot be read." |
*
* @param {Error_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unreadable: ((inputs: Error_UnreadableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnreadableInputs, {
    locale?: "en" | "es";
}, {}>;
