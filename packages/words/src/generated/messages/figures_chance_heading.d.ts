export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chance_HeadingInputs = {};
/**
* | output |
* | --- |
* | "What chance alone would give" |
*
* @param {Figures_Chance_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_heading: ((inputs?: Figures_Chance_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
