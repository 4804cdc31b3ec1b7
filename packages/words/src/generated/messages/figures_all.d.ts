export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_AllInputs = {};
/**
* | output |
* | --- |
* | "all" |
*
* @param {Figures_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_all: ((inputs?: Figures_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_AllInputs, {
    locale?: "en" | "es";
}, {}>;
