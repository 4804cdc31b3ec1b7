export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_DescriptionInputs = {};
/**
* | output |
* | --- |
* | "Each column adds up to the part of the column before it that it magnifies. The table below gives the same numbers." |
*
* @param {Figures_Flow_DescriptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_description: ((inputs?: Figures_Flow_DescriptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_DescriptionInputs, {
    locale?: "en" | "es";
}, {}>;
