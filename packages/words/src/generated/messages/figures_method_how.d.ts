export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_HowInputs = {};
/**
* | output |
* | --- |
* | "Records were joined into persons, persons compared with what the memo declares, and each link shown to two readers who did not see each other's answer. Nothi..." |
*
* @param {Figures_Method_HowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_how: ((inputs?: Figures_Method_HowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_HowInputs, {
    locale?: "en" | "es";
}, {}>;
