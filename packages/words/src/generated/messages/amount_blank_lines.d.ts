export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_Blank_LinesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} blank line" |
* | * | "{n} blank lines" |
*
* @param {Amount_Blank_LinesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_blank_lines: ((inputs: Amount_Blank_LinesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Blank_LinesInputs, {
    locale?: "en" | "es";
}, {}>;
