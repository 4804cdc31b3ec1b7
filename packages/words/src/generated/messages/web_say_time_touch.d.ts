export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_TouchInputs = {
    kind: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{kind}" |
*
* @param {Web_Say_Time_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_touch: ((inputs: Web_Say_Time_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
