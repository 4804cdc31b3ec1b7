export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_MovedInputs = {
    moved: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{moved} people: that is how many the network moved." |
*
* @param {Figures_Tempted_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_moved: ((inputs: Figures_Tempted_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
