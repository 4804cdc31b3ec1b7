/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, name: NonNullable<unknown> }} Web_Reason_FromInputs */

const en_web_reason_from = /** @type {(inputs: Web_Reason_FromInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} from: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} from: ${i?.name}`)
	
};

const es_web_reason_from = /** @type {(inputs: Web_Reason_FromInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} desde: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} desde: ${i?.name}`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} from: {name}" |
* | * | "{n} from: {name}" |
*
* @param {Web_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_from = /** @type {((inputs: Web_Reason_FromInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_FromInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_from(inputs)
	return en_web_reason_from(inputs)
});