export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_WrittenInputs = {
    rows: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rows} rows written to {file}." |
*
* @param {Finding_Links_WrittenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_written: ((inputs: Finding_Links_WrittenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_WrittenInputs, {
    locale?: "en" | "es";
}, {}>;
