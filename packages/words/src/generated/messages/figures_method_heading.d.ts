export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Method and standing" |
*
* @param {Figures_Method_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_heading: ((inputs?: Figures_Method_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
