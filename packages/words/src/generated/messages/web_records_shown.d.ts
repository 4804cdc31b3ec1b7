export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Records_ShownInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
    total: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Records {from} to {to} of {total}" |
*
* @param {Web_Records_ShownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_records_shown: ((inputs: Web_Records_ShownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_ShownInputs, {
    locale?: "en" | "es";
}, {}>;
