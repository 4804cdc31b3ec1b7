export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_One_ActInputs = {};
/**
* | output |
* | --- |
* | "Say --approve or --withdraw, one of them." |
*
* @param {Error_One_ActInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_act: ((inputs?: Error_One_ActInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_ActInputs, {
    locale?: "en" | "es";
}, {}>;
