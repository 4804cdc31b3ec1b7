export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Links_CaptionInputs = {};
/**
* | output |
* | --- |
* | "used what the network used" |
*
* @param {Figures_Flow_Links_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_links_caption: ((inputs?: Figures_Flow_Links_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Links_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
