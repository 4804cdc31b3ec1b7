export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_MemoInputs = {};
/**
* | output |
* | --- |
* | "memo" |
*
* @param {Web_Say_Hop_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_memo: ((inputs?: Web_Say_Hop_MemoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_MemoInputs, {
    locale?: "en" | "es";
}, {}>;
