/**
 * What the page shows, and what its controls can ask for. One direction: a control asks, teach-page.js changes
 * the state, all is drawn from it.
 *
 * @typedef {import('../../teach/choices.js').Choices} Choices
 * @typedef {import('../../quiz/bank-types.js').Bank} Bank
 *
 * @typedef {object} PageState
 * @property {Choices} choices
 * @property {string[]} problems what of the address is not used
 * @property {readonly import('../../engine/descriptions.js').FunctionDescription[]} functions the engine's; empty
 *   until it is there
 * @property {boolean} isWithoutEngine it will not come
 * @property {Bank | null} bank whose questions are asked: the lesson's or the teacher's; null until it is loaded
 * @property {boolean} isOwnBank
 * @property {import('../../teach/read-bank.js').BankProblem[]} bankProblems
 * @property {{ bank: string, snippet: string, course: string, single: string, questions: string }} said what the
 *   live regions say
 * @property {string | null} template content of relu-lesson.html; null until it is needed and loaded
 * @property {number | null} previewHeight what the preview wants, in CSS pixels
 *
 * @typedef {object} Act
 * @property {(change: Partial<Choices>) => void} choose
 * @property {(option: string, text: string) => void} set one option
 * @property {(change: Partial<PageState>) => void} show
 * @property {(language: string) => void} speak goes to this page in another language
 * @property {(region: keyof PageState['said'], text: string) => void} say in a live region
 * @property {(why?: { bankProblems?: PageState['bankProblems'], said?: string }) => void} dropBank the lesson's own
 *   questions are asked again
 */
export {};
