export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_Counter_FactInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Against it: {text}" |
*
* @param {Figures_Uttered_Counter_FactInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_counter_fact: ((inputs: Figures_Uttered_Counter_FactInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Counter_FactInputs, {
    locale?: "en" | "es";
}, {}>;
