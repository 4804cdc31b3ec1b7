export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_When_HeadingInputs = {};
/**
* | output |
* | --- |
* | "When" |
*
* @param {Figures_When_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_when_heading: ((inputs?: Figures_When_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
