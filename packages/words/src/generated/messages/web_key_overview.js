/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_OverviewInputs */

const en_web_key_overview = /** @type {(inputs: Web_Key_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go to the overview`)
};

const es_web_key_overview = /** @type {(inputs: Web_Key_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ir al panorama`)
};

/**
* | output |
* | --- |
* | "go to the overview" |
*
* @param {Web_Key_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_overview = /** @type {((inputs?: Web_Key_OverviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_OverviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_overview(inputs)
	return en_web_key_overview(inputs)
});