export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_StageInputs = {};
/**
* | output |
* | --- |
* | "stage" |
*
* @param {Web_Col_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_stage: ((inputs?: Web_Col_StageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_StageInputs, {
    locale?: "en" | "es";
}, {}>;
