/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outcome: NonNullable<unknown> }} Web_Recorded_SettledInputs */

const en_web_recorded_settled = /** @type {(inputs: Web_Recorded_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recorded and settled by two people: ${i?.outcome}.`)
};

const es_web_recorded_settled = /** @type {(inputs: Web_Recorded_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Registrado y resuelto por dos personas: ${i?.outcome}.`)
};

/**
* | output |
* | --- |
* | "Recorded and settled by two people: {outcome}." |
*
* @param {Web_Recorded_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_recorded_settled = /** @type {((inputs: Web_Recorded_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_recorded_settled(inputs)
	return en_web_recorded_settled(inputs)
});