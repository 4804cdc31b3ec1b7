export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Links_OptionInputs = {
    wrong: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{wrong} is not known" |
*
* @param {Error_Links_OptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_links_option: ((inputs: Error_Links_OptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Links_OptionInputs, {
    locale?: "en" | "es";
}, {}>;
