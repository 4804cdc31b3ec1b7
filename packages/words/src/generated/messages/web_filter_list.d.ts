export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_ListInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "list: {name}" |
*
* @param {Web_Filter_ListInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_list: ((inputs: Web_Filter_ListInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_ListInputs, {
    locale?: "en" | "es";
}, {}>;
