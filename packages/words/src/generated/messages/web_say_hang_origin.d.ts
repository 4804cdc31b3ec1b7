export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hang_OriginInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "origin {id}" |
*
* @param {Web_Say_Hang_OriginInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_origin: ((inputs: Web_Say_Hang_OriginInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_OriginInputs, {
    locale?: "en" | "es";
}, {}>;
