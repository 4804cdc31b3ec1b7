export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Rules_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Named counts of the charter" |
*
* @param {Figures_Rules_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_rules_heading: ((inputs?: Figures_Rules_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rules_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
