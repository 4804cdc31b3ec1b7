export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_LocationInputs = {
    state: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Where now: {state}" |
*
* @param {Web_LocationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_location: ((inputs: Web_LocationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LocationInputs, {
    locale?: "en" | "es";
}, {}>;
