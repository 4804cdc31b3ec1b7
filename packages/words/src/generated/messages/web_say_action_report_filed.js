/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_Report_FiledInputs */

const en_web_say_action_report_filed = /** @type {(inputs: Web_Say_Action_Report_FiledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`report filed`)
};

const es_web_say_action_report_filed = /** @type {(inputs: Web_Say_Action_Report_FiledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comunicación presentada`)
};

/**
* | output |
* | --- |
* | "report filed" |
*
* @param {Web_Say_Action_Report_FiledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_report_filed = /** @type {((inputs?: Web_Say_Action_Report_FiledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Report_FiledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_report_filed(inputs)
	return en_web_say_action_report_filed(inputs)
});