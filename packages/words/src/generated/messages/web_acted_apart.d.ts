export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Acted_ApartInputs = {
    a0: NonNullable<unknown>;
    a2: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Apart from these: {a0} before anything was known of the network, {a2} after a decision." |
*
* @param {Web_Acted_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_acted_apart: ((inputs: Web_Acted_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
