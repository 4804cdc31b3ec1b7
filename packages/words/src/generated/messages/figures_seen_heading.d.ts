export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Seen_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Who has seen this" |
*
* @param {Figures_Seen_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_seen_heading: ((inputs?: Figures_Seen_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
