export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_XInputs = {};
/**
* | output |
* | --- |
* | "Persons with a link to review who left before review, each for a stated reason." |
*
* @param {Figures_Define_XInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x: ((inputs?: Figures_Define_XInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_XInputs, {
    locale?: "en" | "es";
}, {}>;
