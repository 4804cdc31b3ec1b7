export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Paths_LeftInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} more way is not shown." |
* | * | "{n} more ways are not shown." |
*
* @param {Web_Paths_LeftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_paths_left: ((inputs: Web_Paths_LeftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Paths_LeftInputs, {
    locale?: "en" | "es";
}, {}>;
