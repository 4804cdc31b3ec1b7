/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Recorded_DiffersInputs */

const en_web_recorded_differs = /** @type {(inputs: Web_Recorded_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded. The two answers differ: an adjudicator decides.`)
};

const es_web_recorded_differs = /** @type {(inputs: Web_Recorded_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado. Las dos respuestas difieren: decide un dirimente.`)
};

/**
* | output |
* | --- |
* | "Recorded. The two answers differ: an adjudicator decides." |
*
* @param {Web_Recorded_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_recorded_differs = /** @type {((inputs?: Web_Recorded_DiffersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_DiffersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_recorded_differs(inputs)
	return en_web_recorded_differs(inputs)
});