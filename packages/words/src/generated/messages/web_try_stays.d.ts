export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_StaysInputs = {
    after: NonNullable<unknown>;
    before: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The person stays: {after} of {before} shared details are left." |
*
* @param {Web_Try_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_stays: ((inputs: Web_Try_StaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_StaysInputs, {
    locale?: "en" | "es";
}, {}>;
