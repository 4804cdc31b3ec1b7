export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_RemainderInputs = {
    moved: NonNullable<unknown>;
    arrested: NonNullable<unknown>;
    unknown: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{moved} moved, {arrested} arrested and {unknown} unknown after search count different things; nothing follows from taking one from another." |
*
* @param {Figures_Not_RemainderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_remainder: ((inputs: Figures_Not_RemainderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_RemainderInputs, {
    locale?: "en" | "es";
}, {}>;
