/** An element looking for the lesson it belongs to; a <relu-lesson> around it answers by setting `model`. */
export const CONNECT_EVENT = 'relu-connect';

/** After a learner or a script changed the state: bubbles out of the element that shows it. */
export const CHANGE_EVENT = 'relu-change';
