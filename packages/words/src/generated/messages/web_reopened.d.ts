export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ReopenedInputs = {
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Reopened on {date}." |
*
* @param {Web_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reopened: ((inputs: Web_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
