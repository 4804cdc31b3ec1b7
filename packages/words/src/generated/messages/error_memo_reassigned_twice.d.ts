export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Reassigned_TwiceInputs = {
    value: NonNullable<unknown>;
    at: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{value} is reassigned on {at} twice." |
*
* @param {Error_Memo_Reassigned_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_reassigned_twice: ((inputs: Error_Memo_Reassigned_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Reassigned_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
