export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_Of_MovedInputs = {};
/**
* | output |
* | --- |
* | "of these, moved" |
*
* @param {Figures_Column_Of_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_of_moved: ((inputs?: Figures_Column_Of_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_Of_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
