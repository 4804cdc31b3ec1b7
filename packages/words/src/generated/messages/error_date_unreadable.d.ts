export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Date_UnreadableInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{text}\" is no date" |
*
* @param {Error_Date_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_date_unreadable: ((inputs: Error_Date_UnreadableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Date_UnreadableInputs, {
    locale?: "en" | "es";
}, {}>;
