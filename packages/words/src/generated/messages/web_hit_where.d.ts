export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Hit_WhereInputs = {};
/**
* | output |
* | --- |
* | "where" |
*
* @param {Web_Hit_WhereInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_hit_where: ((inputs?: Web_Hit_WhereInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Hit_WhereInputs, {
    locale?: "en" | "es";
}, {}>;
