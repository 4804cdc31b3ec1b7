export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Unit_EventInputs = {};
/**
* | output |
* | --- |
* | "events" |
*
* @param {Figures_Unit_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unit_event: ((inputs?: Figures_Unit_EventInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_EventInputs, {
    locale?: "en" | "es";
}, {}>;
