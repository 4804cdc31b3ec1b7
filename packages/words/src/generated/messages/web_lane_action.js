/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Lane_ActionInputs */

const en_web_lane_action = /** @type {(inputs: Web_Lane_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actions`)
};

const es_web_lane_action = /** @type {(inputs: Web_Lane_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones`)
};

/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Web_Lane_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lane_action = /** @type {((inputs?: Web_Lane_ActionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_ActionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lane_action(inputs)
	return en_web_lane_action(inputs)
});