export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_K0Inputs = {};
/**
* | output |
* | --- |
* | "Starting persons and members that the memo of the network names. They are not tested and are in no count of what was found." |
*
* @param {Figures_Define_K0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_k0: ((inputs?: Figures_Define_K0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_K0Inputs, {
    locale?: "en" | "es";
}, {}>;
