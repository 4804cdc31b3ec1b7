/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Look_AgainInputs */

const en_web_look_again = /** @type {(inputs: Web_Look_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look again on`)
};

const es_web_look_again = /** @type {(inputs: Web_Look_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volver a mirar el`)
};

/**
* | output |
* | --- |
* | "Look again on" |
*
* @param {Web_Look_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_look_again = /** @type {((inputs?: Web_Look_AgainInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Look_AgainInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_look_again(inputs)
	return en_web_look_again(inputs)
});