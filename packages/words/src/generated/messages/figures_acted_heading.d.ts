export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Acted_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Acted on before decided" |
*
* @param {Figures_Acted_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_heading: ((inputs?: Figures_Acted_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
