export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Actions_CaptionInputs = {};
/**
* | output |
* | --- |
* | "Adverse actions: events, by time and recorded basis" |
*
* @param {Figures_Actions_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_caption: ((inputs?: Figures_Actions_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
