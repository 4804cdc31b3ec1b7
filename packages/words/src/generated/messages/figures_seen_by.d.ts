export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Seen_ByInputs = {
    actor: NonNullable<unknown>;
    date: NonNullable<unknown>;
    purpose: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{actor}, {date}: {purpose}" |
*
* @param {Figures_Seen_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_seen_by: ((inputs: Figures_Seen_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_ByInputs, {
    locale?: "en" | "es";
}, {}>;
