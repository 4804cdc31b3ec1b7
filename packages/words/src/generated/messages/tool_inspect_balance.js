/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, blank: NonNullable<unknown>, header: NonNullable<unknown>, bytes: NonNullable<unknown> }} Tool_Inspect_BalanceInputs */

const en_tool_inspect_balance = /** @type {(inputs: Tool_Inspect_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; ${i?.bytes}.`)
};

const es_tool_inspect_balance = /** @type {(inputs: Tool_Inspect_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; ${i?.bytes}.`)
};

/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; {bytes}." |
*
* @param {Tool_Inspect_BalanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_balance = /** @type {((inputs: Tool_Inspect_BalanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_BalanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_balance(inputs)
	return en_tool_inspect_balance(inputs)
});