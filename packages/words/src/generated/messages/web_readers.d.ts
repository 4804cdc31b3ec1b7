export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ReadersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} reader" |
* | * | "{n} readers" |
*
* @param {Web_ReadersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_readers: ((inputs: Web_ReadersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReadersInputs, {
    locale?: "en" | "es";
}, {}>;
