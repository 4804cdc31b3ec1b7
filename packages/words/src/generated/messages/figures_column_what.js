/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_WhatInputs */

const en_figures_column_what = /** @type {(inputs: Figures_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what`)
};

const es_figures_column_what = /** @type {(inputs: Figures_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`qué`)
};

/**
* | output |
* | --- |
* | "what" |
*
* @param {Figures_Column_WhatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_what = /** @type {((inputs?: Figures_Column_WhatInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhatInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_what(inputs)
	return en_figures_column_what(inputs)
});