export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hang_SourceInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "the file {id}" |
*
* @param {Web_Say_Hang_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_source: ((inputs: Web_Say_Hang_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
