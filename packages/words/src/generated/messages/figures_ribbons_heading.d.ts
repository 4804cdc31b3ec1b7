export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbons_HeadingInputs = {};
/**
* | output |
* | --- |
* | "How this person touches the network" |
*
* @param {Figures_Ribbons_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbons_heading: ((inputs?: Figures_Ribbons_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbons_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
