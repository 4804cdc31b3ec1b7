export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Same_OnceInputs = {
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{value} is given twice." |
*
* @param {Error_Memo_Same_OnceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_same_once: ((inputs: Error_Memo_Same_OnceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Same_OnceInputs, {
    locale?: "en" | "es";
}, {}>;
