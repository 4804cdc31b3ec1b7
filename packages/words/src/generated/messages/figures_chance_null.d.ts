export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chance_NullInputs = {
    null: NonNullable<unknown>;
    tested: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Expected under the {null}, over {tested} persons tested: everybody as busy and every detail as popular as seen." |
*
* @param {Figures_Chance_NullInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_null: ((inputs: Figures_Chance_NullInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_NullInputs, {
    locale?: "en" | "es";
}, {}>;
