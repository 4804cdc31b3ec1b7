export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Searched_YesInputs = {};
/**
* | output |
* | --- |
* | "yes" |
*
* @param {Figures_Searched_YesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_searched_yes: ((inputs?: Figures_Searched_YesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_YesInputs, {
    locale?: "en" | "es";
}, {}>;
