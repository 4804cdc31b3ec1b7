export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_DaysInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} day" |
* | * | "{n} days" |
*
* @param {Web_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_days: ((inputs: Web_DaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DaysInputs, {
    locale?: "en" | "es";
}, {}>;
