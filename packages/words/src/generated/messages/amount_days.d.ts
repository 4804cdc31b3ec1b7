export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_DaysInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} day" |
* | * | "{n} days" |
*
* @param {Amount_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_days: ((inputs: Amount_DaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DaysInputs, {
    locale?: "en" | "es";
}, {}>;
