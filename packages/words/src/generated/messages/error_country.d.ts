export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_CountryInputs = {
    country: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{country} is no country code." |
*
* @param {Error_CountryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_country: ((inputs: Error_CountryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CountryInputs, {
    locale?: "en" | "es";
}, {}>;
