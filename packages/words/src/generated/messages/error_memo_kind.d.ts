export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_KindInputs = {
    kind: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{kind} is no kind of detail." |
*
* @param {Error_Memo_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_kind: ((inputs: Error_Memo_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_KindInputs, {
    locale?: "en" | "es";
}, {}>;
