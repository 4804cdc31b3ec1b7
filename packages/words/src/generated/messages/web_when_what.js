/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_When_WhatInputs */

const en_web_when_what = /** @type {(inputs: Web_When_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what`)
};

const es_web_when_what = /** @type {(inputs: Web_When_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`qué`)
};

/**
* | output |
* | --- |
* | "what" |
*
* @param {Web_When_WhatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_when_what = /** @type {((inputs?: Web_When_WhatInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_WhatInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_when_what(inputs)
	return en_web_when_what(inputs)
});