export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_SeenInputs = {
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "seen in {source}" |
*
* @param {Web_Say_Time_SeenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_seen: ((inputs: Web_Say_Time_SeenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_SeenInputs, {
    locale?: "en" | "es";
}, {}>;
