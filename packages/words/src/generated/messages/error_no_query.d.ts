export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_QueryInputs = {
    file: NonNullable<unknown>;
    name: NonNullable<unknown>;
    globs: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}: no query of the mapping is for {name}; they are for {globs}." |
*
* @param {Error_No_QueryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_query: ((inputs: Error_No_QueryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_QueryInputs, {
    locale?: "en" | "es";
}, {}>;
