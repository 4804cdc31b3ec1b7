export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_As_OfInputs = {
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "as of {date}" |
*
* @param {Web_Pub_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_as_of: ((inputs: Web_Pub_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
