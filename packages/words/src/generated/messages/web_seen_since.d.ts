export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Seen_SinceInputs = {
    readers: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{readers} since {date}." |
*
* @param {Web_Seen_SinceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_since: ((inputs: Web_Seen_SinceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_SinceInputs, {
    locale?: "en" | "es";
}, {}>;
