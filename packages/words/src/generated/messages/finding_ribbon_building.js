/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Ribbon_BuildingInputs */

const en_finding_ribbon_building = /** @type {(inputs: Finding_Ribbon_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`building, no unit`)
};

const es_finding_ribbon_building = /** @type {(inputs: Finding_Ribbon_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`edificio, sin piso`)
};

/**
* | output |
* | --- |
* | "building, no unit" |
*
* @param {Finding_Ribbon_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_building = /** @type {((inputs?: Finding_Ribbon_BuildingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_BuildingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_building(inputs)
	return en_finding_ribbon_building(inputs)
});