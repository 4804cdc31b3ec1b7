export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Needs_OneInputs = {
    item: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "If {item} is wrong, the person drops out." |
*
* @param {Web_Needs_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_needs_one: ((inputs: Web_Needs_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_OneInputs, {
    locale?: "en" | "es";
}, {}>;
