export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_UnknownInputs = {
    unsearched: NonNullable<unknown>;
    unsought: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "“Unknown after search” is not “not looked for”: {unsearched} are not yet searched for or have an expired location. {unsought} are not sought." |
*
* @param {Figures_Not_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_unknown: ((inputs: Figures_Not_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
