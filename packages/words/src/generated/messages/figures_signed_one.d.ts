export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Signed_OneInputs = {
    keys: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "released by one key: {keys}" |
*
* @param {Figures_Signed_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_signed_one: ((inputs: Figures_Signed_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Signed_OneInputs, {
    locale?: "en" | "es";
}, {}>;
