export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Settled_AsInputs = {
    outcome: NonNullable<unknown>;
    names: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Settled as {outcome}, by {names}, {date}." |
*
* @param {Web_Settled_AsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_settled_as: ((inputs: Web_Settled_AsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Settled_AsInputs, {
    locale?: "en" | "es";
}, {}>;
