export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Early_InnocentInputs = {};
/**
* | output |
* | --- |
* | "acted on before decided, with neither role nor conduct of their own" |
*
* @param {Figures_Truth_Early_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_early_innocent: ((inputs?: Figures_Truth_Early_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Early_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
