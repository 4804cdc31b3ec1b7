export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_RowInputs = {
    source: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{source}, row {row}" |
*
* @param {Web_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_row: ((inputs: Web_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_RowInputs, {
    locale?: "en" | "es";
}, {}>;
