/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_OverviewInputs */

const en_web_overview = /** @type {(inputs: Web_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overview`)
};

const es_web_overview = /** @type {(inputs: Web_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Panorama`)
};

/**
* | output |
* | --- |
* | "Overview" |
*
* @param {Web_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_overview = /** @type {((inputs?: Web_OverviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OverviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_overview(inputs)
	return en_web_overview(inputs)
});