export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_HeadingInputs = {};
/**
* | output |
* | --- |
* | "From records to decisions" |
*
* @param {Figures_Flow_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_heading: ((inputs?: Figures_Flow_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
