export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Said of the network, not of any person here:" |
*
* @param {Figures_Uttered_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_heading: ((inputs?: Figures_Uttered_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
