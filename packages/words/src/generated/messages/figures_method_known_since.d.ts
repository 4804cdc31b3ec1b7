export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_Known_SinceInputs = {};
/**
* | output |
* | --- |
* | "network known since" |
*
* @param {Figures_Method_Known_SinceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_known_since: ((inputs?: Figures_Method_Known_SinceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Known_SinceInputs, {
    locale?: "en" | "es";
}, {}>;
