export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Seen_SentInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "Sent to {n} recipient." |
* | * | "Sent to {n} recipients." |
*
* @param {Web_Seen_SentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_sent: ((inputs: Web_Seen_SentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_SentInputs, {
    locale?: "en" | "es";
}, {}>;
