/**
 * Right, wrong or partly right.
 * @param {import('../../quiz/types.js').Assessment} assessment
 * @returns {'right' | 'partly' | 'wrong'}
 */
export const verdictOf = ({ isRight, score }) => (isRight ? 'right' : score > 0 ? 'partly' : 'wrong');
