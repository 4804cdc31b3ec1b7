export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Answer_EmptyInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{name} is empty." |
*
* @param {Error_Answer_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_answer_empty: ((inputs: Error_Answer_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Answer_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
