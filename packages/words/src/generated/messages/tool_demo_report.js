/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Demo_ReportInputs */

const en_tool_demo_report = /** @type {(inputs: Tool_Demo_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The report that this case has the shape of, read as data:`)
};

const es_tool_demo_report = /** @type {(inputs: Tool_Demo_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El informe cuya forma tiene este caso, leído como datos:`)
};

/**
* | output |
* | --- |
* | "The report that this case has the shape of, read as data:" |
*
* @param {Tool_Demo_ReportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_report = /** @type {((inputs?: Tool_Demo_ReportInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ReportInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_report(inputs)
	return en_tool_demo_report(inputs)
});