export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_ArrestedInputs = {
    arrested: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{arrested} members of the network have been arrested." |
*
* @param {Figures_Tempted_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_arrested: ((inputs: Figures_Tempted_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
