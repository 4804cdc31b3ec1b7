export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_SignedInputs = {
    name: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{name}, {date}" |
*
* @param {Web_Pub_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_signed: ((inputs: Web_Pub_SignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignedInputs, {
    locale?: "en" | "es";
}, {}>;
