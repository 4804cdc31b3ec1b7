export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Kind_TodoInputs = {
    kinds: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Kinds are: {kinds}." |
*
* @param {Error_Memo_Kind_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_kind_todo: ((inputs: Error_Memo_Kind_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Kind_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
