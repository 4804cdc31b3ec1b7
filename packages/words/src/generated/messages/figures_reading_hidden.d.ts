export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Reading_HiddenInputs = {
    actor: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{actor}, {date}: hidden until the other reader has answered" |
*
* @param {Figures_Reading_HiddenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reading_hidden: ((inputs: Figures_Reading_HiddenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reading_HiddenInputs, {
    locale?: "en" | "es";
}, {}>;
