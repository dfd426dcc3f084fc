import { expect, test } from 'vitest';
import { safeLink } from '../../../web/quiz/safe-link.js';

const page = 'https://lesson.example/relu/';

test.each(['#neuron', 'more.html', 'https://other.example/page#part', 'http://other.example'])(
  'keeps the link %s',
  (link) => expect(safeLink(link, page)).toBe(link),
);

test.each(['', 'javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'https://['])(
  'gives up the link "%s"',
  (link) => expect(safeLink(link, page)).toBe(''),
);
