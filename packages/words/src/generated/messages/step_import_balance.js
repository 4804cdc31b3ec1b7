/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, blank: NonNullable<unknown>, header: NonNullable<unknown>, bytes: NonNullable<unknown> }} Step_Import_BalanceInputs */

const en_step_import_balance = /** @type {(inputs: Step_Import_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} are accounted for.`)
};

const es_step_import_balance = /** @type {(inputs: Step_Import_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo: ${i?.bytes}.`)
};

/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; all {bytes} are accounted for." |
*
* @param {Step_Import_BalanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_balance = /** @type {((inputs: Step_Import_BalanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_BalanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_balance(inputs)
	return en_step_import_balance(inputs)
});