export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_Window_ValueInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{from} to {to}" |
*
* @param {Figures_Method_Window_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_window_value: ((inputs: Figures_Method_Window_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Window_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
