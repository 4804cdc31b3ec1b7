export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_AgreesInputs = {};
/**
* | output |
* | --- |
* | "agrees" |
*
* @param {Figures_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_agrees: ((inputs?: Figures_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
