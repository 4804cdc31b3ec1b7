/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_MovedInputs */

const en_web_say_reason_moved = /** @type {(inputs: Web_Say_Reason_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`made a leg of the journey`)
};

const es_web_say_reason_moved = /** @type {(inputs: Web_Say_Reason_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hizo un tramo del viaje`)
};

/**
* | output |
* | --- |
* | "made a leg of the journey" |
*
* @param {Web_Say_Reason_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_moved = /** @type {((inputs?: Web_Say_Reason_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_moved(inputs)
	return en_web_say_reason_moved(inputs)
});