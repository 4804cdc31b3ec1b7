export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Out_Is_InputInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "--out {file} is the file that is read." |
*
* @param {Error_Out_Is_InputInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_out_is_input: ((inputs: Error_Out_Is_InputInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Out_Is_InputInputs, {
    locale?: "en" | "es";
}, {}>;
