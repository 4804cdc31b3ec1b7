export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_True_ArrestedInputs = {
    earlyInnocent: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{earlyInnocent} of those acted on before decided had neither a role nor conduct of their own." |
*
* @param {Figures_True_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_arrested: ((inputs: Figures_True_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
