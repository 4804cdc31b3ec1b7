export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_Origin_OneInputs = {};
/**
* | output |
* | --- |
* | "one origin" |
*
* @param {Figures_Uttered_Origin_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origin_one: ((inputs?: Figures_Uttered_Origin_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origin_OneInputs, {
    locale?: "en" | "es";
}, {}>;
