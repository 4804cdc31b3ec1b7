export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_EveryoneInputs = {
    moved: NonNullable<unknown>;
    out: NonNullable<unknown>;
    all: NonNullable<unknown>;
    partly: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{moved} moved is not everyone whom the network moved. Systems not searched: {out} of {all}, searched only in part: {partly}. Who is in no file is in no count." |
*
* @param {Figures_Not_EveryoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_everyone: ((inputs: Figures_Not_EveryoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_EveryoneInputs, {
    locale?: "en" | "es";
}, {}>;
