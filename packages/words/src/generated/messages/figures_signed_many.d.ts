export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Signed_ManyInputs = {
    keys: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "released by the keys {keys}" |
*
* @param {Figures_Signed_ManyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_signed_many: ((inputs: Figures_Signed_ManyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Signed_ManyInputs, {
    locale?: "en" | "es";
}, {}>;
