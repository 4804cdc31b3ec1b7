export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Actions_Persons_CaptionInputs = {};
/**
* | output |
* | --- |
* | "Persons, by what happened to them" |
*
* @param {Figures_Actions_Persons_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_persons_caption: ((inputs?: Figures_Actions_Persons_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_Persons_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
