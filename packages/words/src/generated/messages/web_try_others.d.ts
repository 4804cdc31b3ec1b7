export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_OthersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} other person drops out too:" |
* | * | "{n} other persons drop out too:" |
*
* @param {Web_Try_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_others: ((inputs: Web_Try_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
