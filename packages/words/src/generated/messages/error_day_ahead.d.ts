export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Day_AheadInputs = {
    day: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{day} lies ahead: nothing is purged before it is due." |
*
* @param {Error_Day_AheadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_day_ahead: ((inputs: Error_Day_AheadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Day_AheadInputs, {
    locale?: "en" | "es";
}, {}>;
