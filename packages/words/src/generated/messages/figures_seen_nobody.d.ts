export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Seen_NobodyInputs = {};
/**
* | output |
* | --- |
* | "Nobody has opened it so far." |
*
* @param {Figures_Seen_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_seen_nobody: ((inputs?: Figures_Seen_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
