export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Who_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Who this is" |
*
* @param {Figures_Who_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_who_heading: ((inputs?: Figures_Who_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Who_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
