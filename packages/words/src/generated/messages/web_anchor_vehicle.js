/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_VehicleInputs */

const en_web_anchor_vehicle = /** @type {(inputs: Web_Anchor_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehicle`)
};

const es_web_anchor_vehicle = /** @type {(inputs: Web_Anchor_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehículo`)
};

/**
* | output |
* | --- |
* | "vehicle" |
*
* @param {Web_Anchor_VehicleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_vehicle = /** @type {((inputs?: Web_Anchor_VehicleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_VehicleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_vehicle(inputs)
	return en_web_anchor_vehicle(inputs)
});