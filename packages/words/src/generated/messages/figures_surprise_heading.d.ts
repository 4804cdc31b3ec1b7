export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Surprise_HeadingInputs = {};
/**
* | output |
* | --- |
* | "How surprising" |
*
* @param {Figures_Surprise_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_heading: ((inputs?: Figures_Surprise_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
