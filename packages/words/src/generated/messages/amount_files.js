/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_FilesInputs */

const en_amount_files = /** @type {(inputs: Amount_FilesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} file`);
	return /** @type {LocalizedString} */ (`${i?.n} files`)
	
};

const es_amount_files = /** @type {(inputs: Amount_FilesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} archivo`);
	return /** @type {LocalizedString} */ (`${i?.n} archivos`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} file" |
* | * | "{n} files" |
*
* @param {Amount_FilesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_files = /** @type {((inputs: Amount_FilesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_FilesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_files(inputs)
	return en_amount_files(inputs)
});