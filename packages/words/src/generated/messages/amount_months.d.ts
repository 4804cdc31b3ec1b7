export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_MonthsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} more month" |
* | * | "{n} more months" |
*
* @param {Amount_MonthsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_months: ((inputs: Amount_MonthsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_MonthsInputs, {
    locale?: "en" | "es";
}, {}>;
