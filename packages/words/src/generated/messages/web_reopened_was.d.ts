export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reopened_WasInputs = {
    date: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Reopened on {date}; it had been {outcome}." |
*
* @param {Web_Reopened_WasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reopened_was: ((inputs: Web_Reopened_WasInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reopened_WasInputs, {
    locale?: "en" | "es";
}, {}>;
