/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Warning_Bare_QuotesInputs */

const en_step_import_warning_bare_quotes = /** @type {(inputs: Step_Import_Warning_Bare_QuotesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record has a quotation mark inside a cell that is not quoted; it was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} records have a quotation mark inside a cell that is not quoted; it was kept.`)
	
};

const es_step_import_warning_bare_quotes = /** @type {(inputs: Step_Import_Warning_Bare_QuotesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro tiene comillas dentro de una celda sin entrecomillar; se conservaron.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros tienen comillas dentro de una celda sin entrecomillar; se conservaron.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record has a quotation mark inside a cell that is not quoted; it was kept." |
* | * | "{n} records have a quotation mark inside a cell that is not quoted; it was kept." |
*
* @param {Step_Import_Warning_Bare_QuotesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_warning_bare_quotes = /** @type {((inputs: Step_Import_Warning_Bare_QuotesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_Bare_QuotesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_warning_bare_quotes(inputs)
	return en_step_import_warning_bare_quotes(inputs)
});