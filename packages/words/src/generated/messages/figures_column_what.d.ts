export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_WhatInputs = {};
/**
* | output |
* | --- |
* | "what" |
*
* @param {Figures_Column_WhatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_what: ((inputs?: Figures_Column_WhatInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhatInputs, {
    locale?: "en" | "es";
}, {}>;
