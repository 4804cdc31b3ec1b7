export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_StatementsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} statement" |
* | * | "{n} statements" |
*
* @param {Amount_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_statements: ((inputs: Amount_StatementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_StatementsInputs, {
    locale?: "en" | "es";
}, {}>;
