export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Path_RareInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "1 in {n} persons in the files used it." |
*
* @param {Web_Say_Path_RareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_rare: ((inputs: Web_Say_Path_RareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_RareInputs, {
    locale?: "en" | "es";
}, {}>;
