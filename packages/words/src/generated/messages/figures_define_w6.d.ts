export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W6Inputs = {};
/**
* | output |
* | --- |
* | "Not every required search was made or answered, or the last known location has expired." |
*
* @param {Figures_Define_W6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w6: ((inputs?: Figures_Define_W6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6Inputs, {
    locale?: "en" | "es";
}, {}>;
