export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Path_WindowInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Only {from} to {to} counts." |
*
* @param {Web_Say_Path_WindowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_window: ((inputs: Web_Say_Path_WindowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_WindowInputs, {
    locale?: "en" | "es";
}, {}>;
