export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_First_HeadingInputs = {};
/**
* | output |
* | --- |
* | "The numbers of this page, defined" |
*
* @param {Figures_First_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_first_heading: ((inputs?: Figures_First_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_First_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
