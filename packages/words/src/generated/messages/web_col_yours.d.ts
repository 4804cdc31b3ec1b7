export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_YoursInputs = {};
/**
* | output |
* | --- |
* | "yours" |
*
* @param {Web_Col_YoursInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_yours: ((inputs?: Web_Col_YoursInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_YoursInputs, {
    locale?: "en" | "es";
}, {}>;
