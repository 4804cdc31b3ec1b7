export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_LinksInputs = {};
/**
* | output |
* | --- |
* | "with a link" |
*
* @param {Figures_Flow_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_links: ((inputs?: Figures_Flow_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
