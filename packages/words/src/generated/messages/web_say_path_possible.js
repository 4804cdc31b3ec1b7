/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Path_PossibleInputs */

const en_web_say_path_possible = /** @type {(inputs: Web_Say_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No date says that it was used in the time of the network.`)
};

const es_web_say_path_possible = /** @type {(inputs: Web_Say_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna fecha dice que se usara en la época de la red.`)
};

/**
* | output |
* | --- |
* | "No date says that it was used in the time of the network." |
*
* @param {Web_Say_Path_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_path_possible = /** @type {((inputs?: Web_Say_Path_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_path_possible(inputs)
	return en_web_say_path_possible(inputs)
});