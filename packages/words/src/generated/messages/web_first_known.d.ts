export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_First_KnownInputs = {
    days: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "first known {days} ago" |
*
* @param {Web_First_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_first_known: ((inputs: Web_First_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_First_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
