export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Systems_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Systems searched and not searched" |
*
* @param {Figures_Systems_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_systems_heading: ((inputs?: Figures_Systems_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Systems_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
