/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Yours_AdjudicateInputs */

const en_web_yours_adjudicate = /** @type {(inputs: Web_Yours_AdjudicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudicate`)
};

const es_web_yours_adjudicate = /** @type {(inputs: Web_Yours_AdjudicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirimir`)
};

/**
* | output |
* | --- |
* | "adjudicate" |
*
* @param {Web_Yours_AdjudicateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_yours_adjudicate = /** @type {((inputs?: Web_Yours_AdjudicateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_AdjudicateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_yours_adjudicate(inputs)
	return en_web_yours_adjudicate(inputs)
});