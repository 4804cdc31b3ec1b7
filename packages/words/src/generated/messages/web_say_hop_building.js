/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_BuildingInputs */

const en_web_say_hop_building = /** @type {(inputs: Web_Say_Hop_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`building, no unit`)
};

const es_web_say_hop_building = /** @type {(inputs: Web_Say_Hop_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`edificio, sin vivienda`)
};

/**
* | output |
* | --- |
* | "building, no unit" |
*
* @param {Web_Say_Hop_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_building = /** @type {((inputs?: Web_Say_Hop_BuildingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_BuildingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_building(inputs)
	return en_web_say_hop_building(inputs)
});