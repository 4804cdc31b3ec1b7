export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_RedressInputs = {
    received: NonNullable<unknown>;
    upheld: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Requests for redress: {received} received, {upheld} upheld." |
*
* @param {Figures_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_redress: ((inputs: Figures_RedressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_RedressInputs, {
    locale?: "en" | "es";
}, {}>;
