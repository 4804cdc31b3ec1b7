export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_RowsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} row" |
* | * | "{n} rows" |
*
* @param {Amount_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_rows: ((inputs: Amount_RowsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_RowsInputs, {
    locale?: "en" | "es";
}, {}>;
