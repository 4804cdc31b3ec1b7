export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_PortInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no port." |
*
* @param {Error_Bad_PortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_port: ((inputs: Error_Bad_PortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_PortInputs, {
    locale?: "en" | "es";
}, {}>;
