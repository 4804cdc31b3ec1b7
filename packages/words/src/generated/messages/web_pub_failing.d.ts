export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_FailingInputs = {
    list: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "These do not add up: {list}" |
*
* @param {Web_Pub_FailingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_failing: ((inputs: Web_Pub_FailingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FailingInputs, {
    locale?: "en" | "es";
}, {}>;
