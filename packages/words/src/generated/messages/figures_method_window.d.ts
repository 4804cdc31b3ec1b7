export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_WindowInputs = {};
/**
* | output |
* | --- |
* | "window of the network" |
*
* @param {Figures_Method_WindowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_window: ((inputs?: Figures_Method_WindowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_WindowInputs, {
    locale?: "en" | "es";
}, {}>;
