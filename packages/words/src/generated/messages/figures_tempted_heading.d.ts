export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_HeadingInputs = {};
/**
* | output |
* | --- |
* | "What one would be tempted to announce, and what the files can carry" |
*
* @param {Figures_Tempted_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_heading: ((inputs?: Figures_Tempted_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
