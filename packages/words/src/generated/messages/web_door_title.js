/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Door_TitleInputs */

const en_web_door_title = /** @type {(inputs: Web_Door_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This workbench opens with a fresh address`)
};

const es_web_door_title = /** @type {(inputs: Web_Door_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este puesto de trabajo se abre con una dirección nueva`)
};

/**
* | output |
* | --- |
* | "This workbench opens with a fresh address" |
*
* @param {Web_Door_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_door_title = /** @type {((inputs?: Web_Door_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Door_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_door_title(inputs)
	return en_web_door_title(inputs)
});