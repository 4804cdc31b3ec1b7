export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_MovedInputs = {
    moved: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{moved} persons under review have evidence of a journey leg. Who is in no file is in no count." |
*
* @param {Figures_Carried_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_moved: ((inputs: Figures_Carried_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
