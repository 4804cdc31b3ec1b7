export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Surprise_FewerInputs = {
    per: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "fewer than 1 in {per}" |
*
* @param {Web_Surprise_FewerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_fewer: ((inputs: Web_Surprise_FewerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_FewerInputs, {
    locale?: "en" | "es";
}, {}>;
