export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Key_NameInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{text}\" is no name for a key." |
*
* @param {Error_Key_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_name: ((inputs: Error_Key_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_NameInputs, {
    locale?: "en" | "es";
}, {}>;
