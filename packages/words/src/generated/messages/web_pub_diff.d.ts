export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_DiffInputs = {
    number: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "What differs from publication {number}" |
*
* @param {Web_Pub_DiffInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_diff: ((inputs: Web_Pub_DiffInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_DiffInputs, {
    locale?: "en" | "es";
}, {}>;
