/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Paths_LeftInputs */

const en_web_paths_left = /** @type {(inputs: Web_Paths_LeftInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} more way is not shown.`);
	return /** @type {LocalizedString} */ (`${i?.n} more ways are not shown.`)
	
};

const es_web_paths_left = /** @type {(inputs: Web_Paths_LeftInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Hay ${i?.n} camino más que no se muestra.`);
	return /** @type {LocalizedString} */ (`Hay ${i?.n} caminos más que no se muestran.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} more way is not shown." |
* | * | "{n} more ways are not shown." |
*
* @param {Web_Paths_LeftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_paths_left = /** @type {((inputs: Web_Paths_LeftInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Paths_LeftInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_paths_left(inputs)
	return en_web_paths_left(inputs)
});