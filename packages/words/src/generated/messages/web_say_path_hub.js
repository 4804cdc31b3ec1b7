/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Path_HubInputs */

const en_web_say_path_hub = /** @type {(inputs: Web_Say_Path_HubInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Hub: ${i?.n} person used it. Carries no weight of its own.`);
	return /** @type {LocalizedString} */ (`Hub: ${i?.n} persons used it. Carries no weight of its own.`)
	
};

const es_web_say_path_hub = /** @type {(inputs: Web_Say_Path_HubInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Nodo común: lo usó ${i?.n} persona. No tiene peso por sí solo.`);
	return /** @type {LocalizedString} */ (`Nodo común: lo usaron ${i?.n} personas. No tiene peso por sí solo.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "Hub: {n} person used it. Carries no weight of its own." |
* | * | "Hub: {n} persons used it. Carries no weight of its own." |
*
* @param {Web_Say_Path_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_path_hub = /** @type {((inputs: Web_Say_Path_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_path_hub(inputs)
	return en_web_say_path_hub(inputs)
});