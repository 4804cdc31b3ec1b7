export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_RowInputs = {
    row: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Web_Say_Hop_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_row: ((inputs: Web_Say_Hop_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_RowInputs, {
    locale?: "en" | "es";
}, {}>;
