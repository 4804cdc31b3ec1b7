/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_PausedInputs */

const en_web_change_paused = /** @type {(inputs: Web_Change_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paused`)
};

const es_web_change_paused = /** @type {(inputs: Web_Change_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en pausa`)
};

/**
* | output |
* | --- |
* | "paused" |
*
* @param {Web_Change_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_paused = /** @type {((inputs?: Web_Change_PausedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_PausedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_paused(inputs)
	return en_web_change_paused(inputs)
});