/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_To_OverviewInputs */

const en_web_to_overview = /** @type {(inputs: Web_To_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go to the overview`)
};

const es_web_to_overview = /** @type {(inputs: Web_To_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ir al panorama`)
};

/**
* | output |
* | --- |
* | "Go to the overview" |
*
* @param {Web_To_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_to_overview = /** @type {((inputs?: Web_To_OverviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_To_OverviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_to_overview(inputs)
	return en_web_to_overview(inputs)
});