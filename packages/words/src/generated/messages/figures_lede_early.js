/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_EarlyInputs */

const en_figures_lede_early = /** @type {(inputs: Figures_Lede_EarlyInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} was [acted on before decided](B1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} were [acted on before decided](B1).`)
	
};

const es_figures_lede_early = /** @type {(inputs: Figures_Lede_EarlyInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} fue [objeto de actuación antes de decidirse](B1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} fueron [objeto de actuación antes de decidirse](B1).`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [acted on before decided](B1)." |
* | * | "{shown} were [acted on before decided](B1)." |
*
* @param {Figures_Lede_EarlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_early = /** @type {((inputs: Figures_Lede_EarlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_EarlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_early(inputs)
	return en_figures_lede_early(inputs)
});