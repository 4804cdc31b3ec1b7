export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_NumberInputs = {
    number: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Publication {number}" |
*
* @param {Web_Pub_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_number: ((inputs: Web_Pub_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
