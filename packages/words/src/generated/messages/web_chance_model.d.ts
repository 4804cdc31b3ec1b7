export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_ModelInputs = {
    model: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Null model: {model}." |
*
* @param {Web_Chance_ModelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_model: ((inputs: Web_Chance_ModelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ModelInputs, {
    locale?: "en" | "es";
}, {}>;
