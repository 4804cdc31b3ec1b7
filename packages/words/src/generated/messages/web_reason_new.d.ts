export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_NewInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} new" |
* | * | "{n} new" |
*
* @param {Web_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_new: ((inputs: Web_Reason_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_NewInputs, {
    locale?: "en" | "es";
}, {}>;
