export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_HeadersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} header" |
* | * | "{n} headers" |
*
* @param {Amount_HeadersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_headers: ((inputs: Amount_HeadersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_HeadersInputs, {
    locale?: "en" | "es";
}, {}>;
