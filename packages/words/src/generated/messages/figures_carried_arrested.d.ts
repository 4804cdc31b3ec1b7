export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_ArrestedInputs = {
    arrested: NonNullable<unknown>;
    before: NonNullable<unknown>;
    early: NonNullable<unknown>;
    cleared: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{arrested} persons under review were arrested at least once. {before} adverse actions fell before the network was known. {early} persons were acted on before..." |
*
* @param {Figures_Carried_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_arrested: ((inputs: Figures_Carried_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
