export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hang_MemoInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "source {id} of the memo" |
*
* @param {Web_Say_Hang_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_memo: ((inputs: Web_Say_Hang_MemoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_MemoInputs, {
    locale?: "en" | "es";
}, {}>;
