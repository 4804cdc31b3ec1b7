export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_PersonsInputs = {};
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figures_Flow_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_persons: ((inputs?: Figures_Flow_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
