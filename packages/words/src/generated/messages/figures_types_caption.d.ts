export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Types_CaptionInputs = {};
/**
* | output |
* | --- |
* | "Types recorded" |
*
* @param {Figures_Types_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_types_caption: ((inputs?: Figures_Types_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Types_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
