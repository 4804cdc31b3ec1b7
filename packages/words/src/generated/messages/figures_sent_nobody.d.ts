export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Sent_NobodyInputs = {};
/**
* | output |
* | --- |
* | "Sent to nobody." |
*
* @param {Figures_Sent_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sent_nobody: ((inputs?: Figures_Sent_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sent_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
