/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Try_OthersInputs */

const en_web_try_others = /** @type {(inputs: Web_Try_OthersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} other person drops out too:`);
	return /** @type {LocalizedString} */ (`${i?.n} other persons drop out too:`)
	
};

const es_web_try_others = /** @type {(inputs: Web_Try_OthersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`También sale otra persona:`);
	return /** @type {LocalizedString} */ (`También salen otras ${i?.n} personas:`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} other person drops out too:" |
* | * | "{n} other persons drop out too:" |
*
* @param {Web_Try_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_others = /** @type {((inputs: Web_Try_OthersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_OthersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_others(inputs)
	return en_web_try_others(inputs)
});