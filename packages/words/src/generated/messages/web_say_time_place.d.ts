export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_PlaceInputs = {
    state: NonNullable<unknown>;
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{state}, {source}" |
*
* @param {Web_Say_Time_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_place: ((inputs: Web_Say_Time_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
