export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Persons_CaptionInputs = {};
/**
* | output |
* | --- |
* | "who they are" |
*
* @param {Figures_Flow_Persons_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_persons_caption: ((inputs?: Figures_Flow_Persons_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Persons_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
