export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_WhatInputs = {};
/**
* | output |
* | --- |
* | "what" |
*
* @param {Web_When_WhatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_what: ((inputs?: Web_When_WhatInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_WhatInputs, {
    locale?: "en" | "es";
}, {}>;
