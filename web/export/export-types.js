/**
 * A question with its answer, made ready for other systems: what all of their formats need, in none of them.
 * All texts have *emphasis*.
 *
 * @typedef {{ value: number, tolerance: number, text: string }} WrongValue a wrong number, how near to it counts as
 *   the same, and what to say about it
 *
 * @typedef {object} Field a number to type
 * @property {string} label what it is, short enough to stand beside it
 * @property {string} long the same, as a part of a sentence of its own
 * @property {number} value
 * @property {number} tolerance absolute, >= 0; both ends included
 * @property {string} because of the right number; '' where nothing is said of one alone
 * @property {WrongValue[]} wrong none as near to `value` as the tolerance
 * @property {string} otherwise about every other number
 *
 * @typedef {object} ChoiceAnswer
 * @property {'choice'} type
 * @property {boolean} isMultiple
 * @property {boolean} isOrdered whether the order of the options has a meaning
 * @property {{ id: string, text: string, isRight: boolean, because: string }[]} options as shown; ids are unique
 *
 * @typedef {object} FieldsAnswer
 * @property {'fields'} type
 * @property {Field[]} fields at least one
 * @property {[string, string] | null} heads of the two columns of a table; null where there is none
 * @property {{ values: number[], text: string }[] | null} wholes not null: the numbers are right together or not
 *   at all, and these are wrong answers as a whole
 * @property {string} otherwise about a wrong whole that is none of them
 *
 * @typedef {{ id: string, text: string, because: string }} ExportedStep
 * @typedef {object} OrderAnswer
 * @property {'order'} type
 * @property {ExportedStep[]} shown in the order to show first
 * @property {ExportedStep[]} right
 * @property {{ step: string, before: string, because: string }[]} slips
 *
 * @typedef {object} ExportedItem
 * @property {string} id letters, digits and hyphens; unique in the bank
 * @property {string} name for the teacher's list of questions
 * @property {string[]} tags
 * @property {string} prompt
 * @property {string} how how to answer; '' where the prompt says all
 * @property {string} hint
 * @property {{ svg: string, says: string } | null} figure an XML document, and the same in words
 * @property {string} right the right answer
 * @property {string} because why it is right
 * @property {ChoiceAnswer | FieldsAnswer | OrderAnswer} answer
 *
 * @typedef {{ title: string, locale: string, items: ExportedItem[] }} ExportedBank
 */
export {};
