export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_MemoInputs = {
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "memo, source {source}" |
*
* @param {Finding_Ribbon_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_memo: ((inputs: Finding_Ribbon_MemoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_MemoInputs, {
    locale?: "en" | "es";
}, {}>;
