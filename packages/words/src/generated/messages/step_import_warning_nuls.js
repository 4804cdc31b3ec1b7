/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Warning_NulsInputs */

const en_step_import_warning_nuls = /** @type {(inputs: Step_Import_Warning_NulsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record has NUL characters inside a cell; they were kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} records have NUL characters inside a cell; they were kept.`)
	
};

const es_step_import_warning_nuls = /** @type {(inputs: Step_Import_Warning_NulsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro tiene caracteres NUL dentro de una celda; se conservaron.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros tienen caracteres NUL dentro de una celda; se conservaron.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record has NUL characters inside a cell; they were kept." |
* | * | "{n} records have NUL characters inside a cell; they were kept." |
*
* @param {Step_Import_Warning_NulsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_warning_nuls = /** @type {((inputs: Step_Import_Warning_NulsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_NulsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_warning_nuls(inputs)
	return en_step_import_warning_nuls(inputs)
});