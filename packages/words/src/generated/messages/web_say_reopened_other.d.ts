export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_OtherInputs = {
    cause: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Reopened: {cause}." |
*
* @param {Web_Say_Reopened_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_other: ((inputs: Web_Say_Reopened_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
