export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Without_HeadingInputs = {};
/**
* | output |
* | --- |
* | "If an item is wrong" |
*
* @param {Figures_Without_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_heading: ((inputs?: Figures_Without_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
