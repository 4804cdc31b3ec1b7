export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_HeadingInputs = {};
/**
* | output |
* | --- |
* | "What this does not mean" |
*
* @param {Figures_Not_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_heading: ((inputs?: Figures_Not_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
