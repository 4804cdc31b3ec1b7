export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Sources_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Records by source" |
*
* @param {Figures_Sources_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sources_heading: ((inputs?: Figures_Sources_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sources_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
