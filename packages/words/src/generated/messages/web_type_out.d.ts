export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Type_OutInputs = {
    words: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Type the choice in full: {words}" |
*
* @param {Web_Type_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_type_out: ((inputs: Web_Type_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Type_OutInputs, {
    locale?: "en" | "es";
}, {}>;
