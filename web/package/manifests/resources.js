import { element } from '../../export/markup.js';

/**
 * What a SCORM manifest says of the files: there is one page, which reports unless it has no quiz.
 * @param {import('../course-package.js').Course} course
 * @param {'adlcp:scormtype' | 'adlcp:scormType'} typeName as the version's schema writes it: 1.2 with a small t
 */
export const resources = ({ id, page, isScored }, typeName) =>
  element(
    'resources',
    {},
    element(
      'resource',
      {
        identifier: `${id}-page`,
        type: 'webcontent',
        [typeName]: isScored ? 'sco' : 'asset',
        href: page,
      },
      element('file', { href: page }),
    ),
  );
