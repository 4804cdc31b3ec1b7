export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Simulated_BannerInputs = {};
/**
* | output |
* | --- |
* | "SIMULATED DECISIONS" |
*
* @param {Figures_Simulated_BannerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_simulated_banner: ((inputs?: Figures_Simulated_BannerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Simulated_BannerInputs, {
    locale?: "en" | "es";
}, {}>;
