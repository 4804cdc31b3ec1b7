/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ waiting: NonNullable<unknown>, decided: NonNullable<unknown> }} Web_Lead_WaitsInputs */

const en_web_lead_waits = /** @type {(inputs: Web_Lead_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.waiting} wait for a person; ${i?.decided} are decided.`)
};

const es_web_lead_waits = /** @type {(inputs: Web_Lead_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.waiting} esperan a una persona; ${i?.decided} están decididas.`)
};

/**
* | output |
* | --- |
* | "{waiting} wait for a person; {decided} are decided." |
*
* @param {Web_Lead_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lead_waits = /** @type {((inputs: Web_Lead_WaitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_WaitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lead_waits(inputs)
	return en_web_lead_waits(inputs)
});