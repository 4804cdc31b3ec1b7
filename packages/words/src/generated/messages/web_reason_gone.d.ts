export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_GoneInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} gone" |
* | * | "{n} gone" |
*
* @param {Web_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_gone: ((inputs: Web_Reason_GoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_GoneInputs, {
    locale?: "en" | "es";
}, {}>;
