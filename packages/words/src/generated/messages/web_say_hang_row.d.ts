export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hang_RowInputs = {
    source: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{source}, row {row}" |
*
* @param {Web_Say_Hang_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_row: ((inputs: Web_Say_Hang_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_RowInputs, {
    locale?: "en" | "es";
}, {}>;
