export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_MissingInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} signature is missing: two keys publish." |
* | * | "{n} signatures are missing: two keys publish." |
*
* @param {Web_Pub_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_missing: ((inputs: Web_Pub_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
