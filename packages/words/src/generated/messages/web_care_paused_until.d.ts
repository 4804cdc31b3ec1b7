export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_Paused_UntilInputs = {
    date: NonNullable<unknown>;
    until: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Paused since {date}, until {until}." |
*
* @param {Web_Care_Paused_UntilInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_paused_until: ((inputs: Web_Care_Paused_UntilInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_Paused_UntilInputs, {
    locale?: "en" | "es";
}, {}>;
