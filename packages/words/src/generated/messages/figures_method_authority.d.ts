export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_AuthorityInputs = {};
/**
* | output |
* | --- |
* | "authority" |
*
* @param {Figures_Method_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_authority: ((inputs?: Figures_Method_AuthorityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_AuthorityInputs, {
    locale?: "en" | "es";
}, {}>;
