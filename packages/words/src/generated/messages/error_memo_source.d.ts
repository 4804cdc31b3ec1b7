export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_SourceInputs = {
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The source {source} is not among the memo's sources." |
*
* @param {Error_Memo_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_source: ((inputs: Error_Memo_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
