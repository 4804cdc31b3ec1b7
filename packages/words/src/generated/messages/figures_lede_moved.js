/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_MovedInputs */

const en_figures_lede_moved = /** @type {(inputs: Figures_Lede_MovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} person was [moved by the network](M1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} persons were [moved by the network](M1).`)
	
};

const es_figures_lede_moved = /** @type {(inputs: Figures_Lede_MovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} persona fue [trasladada por la red](M1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} personas fueron [trasladadas por la red](M1).`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} person was [moved by the network](M1)." |
* | * | "{shown} persons were [moved by the network](M1)." |
*
* @param {Figures_Lede_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_moved = /** @type {((inputs: Figures_Lede_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_moved(inputs)
	return en_figures_lede_moved(inputs)
});