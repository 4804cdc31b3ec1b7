export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_None_ReceivedInputs = {};
/**
* | output |
* | --- |
* | "none" |
*
* @param {Figures_None_ReceivedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_none_received: ((inputs?: Figures_None_ReceivedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_None_ReceivedInputs, {
    locale?: "en" | "es";
}, {}>;
