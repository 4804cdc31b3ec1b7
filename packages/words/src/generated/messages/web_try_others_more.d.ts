export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Others_MoreInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "and {n} more" |
*
* @param {Web_Try_Others_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_others_more: ((inputs: Web_Try_Others_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Others_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
