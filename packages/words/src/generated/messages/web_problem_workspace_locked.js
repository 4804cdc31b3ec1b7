/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Workspace_LockedInputs */

const en_web_problem_workspace_locked = /** @type {(inputs: Web_Problem_Workspace_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another step of this workspace is running. Try again when it is done.`)
};

const es_web_problem_workspace_locked = /** @type {(inputs: Web_Problem_Workspace_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se está ejecutando otro paso de este espacio de trabajo. Reinténtelo cuando acabe.`)
};

/**
* | output |
* | --- |
* | "Another step of this workspace is running. Try again when it is done." |
*
* @param {Web_Problem_Workspace_LockedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_workspace_locked = /** @type {((inputs?: Web_Problem_Workspace_LockedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Workspace_LockedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_workspace_locked(inputs)
	return en_web_problem_workspace_locked(inputs)
});