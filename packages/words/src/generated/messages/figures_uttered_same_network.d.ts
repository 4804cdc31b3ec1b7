export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_Same_NetworkInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "On an earlier case: {text}" |
*
* @param {Figures_Uttered_Same_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_same_network: ((inputs: Figures_Uttered_Same_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Same_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
