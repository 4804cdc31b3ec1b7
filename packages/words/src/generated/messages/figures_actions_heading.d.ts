export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Actions_HeadingInputs = {};
/**
* | output |
* | --- |
* | "What was done to the persons under review" |
*
* @param {Figures_Actions_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_heading: ((inputs?: Figures_Actions_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
