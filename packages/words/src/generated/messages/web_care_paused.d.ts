export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_PausedInputs = {
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Paused since {date}." |
*
* @param {Web_Care_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_paused: ((inputs: Web_Care_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
