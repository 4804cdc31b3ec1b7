export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Reassigned_KindInputs = {
    kind: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "A {kind} does not pass to somebody else." |
*
* @param {Error_Memo_Reassigned_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_reassigned_kind: ((inputs: Error_Memo_Reassigned_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Reassigned_KindInputs, {
    locale?: "en" | "es";
}, {}>;
